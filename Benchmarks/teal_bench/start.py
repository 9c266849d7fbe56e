"""The region at rest: from its start to its first answer, and the memory it holds."""
import statistics
import time

from .region import fresh_region, resident


def measure(programs, rounds=7):
    starts, memory, balancer = [], [], []
    for _ in range(rounds):
        with fresh_region(programs) as region:
            starts.append(region.start())
            # What starting took is given back within a moment; at rest is meant.
            time.sleep(2)
            memory.append(resident(region.process()))
            balancer.append(resident(int((region.home / "balancer.pid").read_text().split()[0]))["resident"])
    return {
        "start_to_ready_ms": statistics.median(starts),
        "start_to_ready_ms_worst": max(starts),
        "idle_memory_mib": round(statistics.median(m["resident"] for m in memory), 1),
        "idle_memory_own_mib": round(statistics.median(m["own"] for m in memory), 1),
        "balancer_memory_mib": round(statistics.median(balancer), 1),
        "rounds": rounds,
    }
