"""The guided series of questions that makes a tender, one file per step."""
