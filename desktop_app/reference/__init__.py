"""Reference data that never changes while the program runs: communes, nomenclatures, outlines."""
