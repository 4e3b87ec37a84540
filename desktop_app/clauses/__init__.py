"""The clause library: what may be asked, of whom, with which proof."""
