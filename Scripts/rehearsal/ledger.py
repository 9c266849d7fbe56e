"""What a region was asked, and what it acknowledged."""


class Ledger:
    """Of each thing the state that was acknowledged last and, behind a request without an answer, the one it asked for.

    A state is any value that can be compared; None is that of a thing that is not there.
    """

    def __init__(self):
        self.known, self.asked, self.past = {}, {}, {}
        self.acknowledged = self.unanswered = 0
        self.lost, self.torn = [], []

    def begin(self, thing, state):
        self.asked[thing] = state

    def acknowledge(self, thing):
        self.past.setdefault(thing, []).append(self.known.get(thing))
        self.known[thing] = self.asked.pop(thing)
        self.acknowledged += 1

    def refuse(self, thing):
        """The request was answered with an error: nothing has changed."""
        self.asked.pop(thing)

    def settle(self, thing, found):
        """Compares what is there with what must be there. What had no answer may be there or not, and whole."""
        expected = self.known.get(thing)
        if thing in self.asked:
            self.unanswered += 1
            asked = self.asked.pop(thing)
            if found == asked != expected:
                self.past.setdefault(thing, []).append(expected)
                self.known[thing] = found
                return
        if found == expected:
            return
        told = f"{thing}: {short(found)} in place of {short(expected)}"
        older = found is None or found in self.past.get(thing, [])
        (self.lost if older else self.torn).append(told)
        self.known[thing] = found


def short(state):
    text = repr(state)
    return text if len(text) < 200 else f"{text[:120]}… ({len(text)} characters)"
