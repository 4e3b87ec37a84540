"""Starts the command line."""

import sys

from desktop_app.cli.main import main

__all__ = ["main"]

if __name__ == "__main__":
    sys.exit(main())
