"""The command line: the only place that knows streams, exit codes and typer. `main.main` is the entry point."""
