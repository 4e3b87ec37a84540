"""The PDF engine: pages laid out, tagged for assistive technology and made fit for archives."""
