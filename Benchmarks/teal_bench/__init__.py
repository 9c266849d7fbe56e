"""Benchmarks of the programs as they are shipped. Every figure that has a peer is measured beside it, in the same run."""
