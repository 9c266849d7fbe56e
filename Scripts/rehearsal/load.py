"""A load on a region's app, and what the balancer says of the requests that failed."""
import atexit
import collections
import json
import signal
import subprocess
import threading
import time


class Load:
    """`teal load` on the balancer itself, not through the region, in the background until it is ended."""

    def __init__(self, place, rate, *options):
        self.place, self.counts, self.ended = place, collections.Counter(), False
        self.output = open(place.work / "load.json", "w+")
        self.process = subprocess.Popen(
            ["teal", "load", "--rate", str(rate), "--for", "6h", *options, "--json", "--quiet"],
            env=place.environment, cwd=place.folder, stdout=self.output, stderr=subprocess.DEVNULL)
        atexit.register(self.process.kill)
        # The balancer keeps the newest thousand failures, so that they are fetched as they come.
        self.watcher = threading.Thread(target=self.watch, daemon=True)
        self.watcher.start()

    def watch(self):
        while not self.ended:
            try:
                told = collections.Counter(json.dumps(f, sort_keys=True) for f in self.place.balancer()["failures"])
                # Requests that began and ended together are told in the same words, as often as they are.
                self.counts |= told
            except OSError:
                pass
            time.sleep(0.3)

    @property
    def failures(self):
        return [json.loads(text) for text in self.counts.elements()]

    def end(self):
        """What `teal load` measured."""
        self.process.send_signal(signal.SIGINT)
        self.process.wait(90)
        time.sleep(1)
        self.ended = True
        self.watcher.join()
        self.output.seek(0)
        return json.load(self.output)
