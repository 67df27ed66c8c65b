"""Reads letters on all machines of a Spark cluster, and counts motions per submitter.

    python3 spark.py FOLDER OUTPUT

FOLDER holds the letters, as .txt or .pdf, where every machine can read it; OUTPUT is the new folder for the JSON
Lines. Needs kamerbrief in the PATH of every machine, and the Python package pyspark.
"""
import os
import pathlib
import sys

from pyspark.sql import SparkSession
from pyspark.sql.functions import col, explode

folder, output = sys.argv[1:]
spark = SparkSession.builder.appName("kamerbrief").getOrCreate()

# The names of the files are shared out, not their contents: these are read where they are parsed.
names = sorted(str(path) for path in pathlib.Path(folder).resolve().rglob("*") if path.suffix in (".txt", ".pdf"))
slices = max(1, min(len(names) // 100, 10_000))

# One program for each slice; it gets the names on standard input and gives a line for each letter. One letter at a
# time, as Spark already runs a task on each processor. A file that cannot be read is reported in the task's
# log and left out; with checkCode=True it would fail the task. Without env the program would have no PATH.
command = "kamerbrief parse --files-from - --jobs 1"
lines = spark.sparkContext.parallelize(names, slices).pipe(command, env={"PATH": os.environ["PATH"]})
lines.saveAsTextFile(output)

letters = spark.read.json(output)
motions = letters.select(explode("motions").alias("motion"))
submitters = motions.select(explode("motion.submitters.name").alias("submitter"))
counted = submitters.groupBy("submitter").count().orderBy(col("count").desc(), "submitter")
print("letters", letters.count(), "of", len(names))
for row in counted.limit(5).collect():
    print(row["submitter"], row["count"])
spark.stop()
