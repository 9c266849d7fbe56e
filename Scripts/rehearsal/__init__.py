"""What the scripts share that try a region from outside: see faults, soak-releases and data-loss beside this folder."""
