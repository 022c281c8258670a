"""Many pairs and many documents on an engine: Spark on a cluster, Dask on one machine; docs/scale.md tells what for."""
