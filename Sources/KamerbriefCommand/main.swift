Files.prepareStreams()
Files.exit(Program.run(Files.arguments).rawValue)
