Files.ignoreClosedPipes()
Files.exit(Program.run(Files.arguments).rawValue)
