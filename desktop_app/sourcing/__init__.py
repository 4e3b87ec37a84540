"""Who could answer, which legal device suits, and how many hours of insertion."""
