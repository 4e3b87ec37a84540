"""Tables and address books read from files of any hand, in a process of their own."""
