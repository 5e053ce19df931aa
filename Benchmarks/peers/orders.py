"""Sends orders to pretix's API and tells how many a second had an answer, and how long each waited.

usage: orders.py PORT EVENT.json PID…     PID: whose memory is told, with that of all that they started
"""

import http.client
import json
import os
import sys
import threading
import time

port, event = int(sys.argv[1]), json.load(open(sys.argv[2]))
processes = [int(pid) for pid in sys.argv[3:]]
SECTORS = ["Optics", "Lighting", "Lasers", "Photonics", "Imaging", "Coatings", "Displays"]


def order(number):
    """The registration of `RegisterExhibitor.invented` in Benchmarks/Data, as pretix spells it."""
    word = f"{number * 2654435761 & 0x3fffffff:08x}"
    answers = {
        "jobTitle": "Export manager",
        "nameInChinese": "安邦晨诚达德光电科技有限公司",
        "website": f"https://www.{word}.example",
        "consent": "true",
    }
    position = {
        "item": event["item"],
        "price": "0.00",
        "attendee_name": f"Anja Hollweg {number}",
        "attendee_email": f"fairs@{word}.example",
        "company": f"{word.upper()} {SECTORS[number % 7]} GmbH",
        "street": f"Lindenstraße {number % 200 + 1}",
        "zipcode": "73430",
        "city": "Aalen",
        "country": ["DE", "FR", "IT", "BE"][number % 4],
        "answers": [
            {"question": event["questions"][name], "answer": answer, "options": []}
            for name, answer in answers.items()
        ],
    }
    return {
        "email": f"fairs@{word}.example",
        "phone": f"+49736155{100000 + number % 900000}",
        "locale": "en",
        "sales_channel": "web",
        "payment_provider": "free",
        "status": "p",
        "send_email": True,
        "positions": [position],
    }


class Run:
    def __init__(self, connections, seconds, first):
        self.lock, self.number, self.waits, self.refusals = threading.Lock(), first, [], []
        self.end = time.monotonic() + seconds
        start = time.monotonic()
        threads = [threading.Thread(target=self.send) for _ in range(connections)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.seconds = time.monotonic() - start

    def send(self):
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=120)
        while time.monotonic() < self.end:
            with self.lock:
                self.number += 1
                number = self.number
            body = json.dumps(order(number)).encode()
            start = time.monotonic()
            try:
                connection.request(
                    "POST", "/api/v1/organizers/fairs/events/fair/orders/", body,
                    {"Authorization": f"Token {event['token']}", "Content-Type": "application/json"})
                answer = connection.getresponse()
                text = answer.read()
            except (http.client.HTTPException, OSError) as failure:
                connection.close()  # the next request opens it again
                with self.lock:
                    self.refusals.append((0, repr(failure)))
                continue
            with self.lock:
                if answer.status == 201:
                    self.waits.append(time.monotonic() - start)
                else:
                    self.refusals.append((answer.status, text[:200]))

    def percentile(self, share):
        waits = sorted(self.waits)
        return waits[min(len(waits) - 1, int(share * len(waits)))] * 1000 if waits else float("nan")


def family(pid):
    children = []
    try:
        for task in os.listdir(f"/proc/{pid}/task"):
            with open(f"/proc/{pid}/task/{task}/children") as file:
                children += [int(child) for child in file.read().split()]
    except (FileNotFoundError, ProcessLookupError):  # it has just ended
        return []
    return [pid] + [one for child in children for one in family(child)]


def megabytes(pids, field="Pss:"):
    total = 0
    for pid in pids:
        try:
            with open(f"/proc/{pid}/smaps_rollup") as lines:
                total += sum(int(line.split()[1]) for line in lines if line.startswith(field))
        except (FileNotFoundError, ProcessLookupError):  # it has just ended
            continue
    return total / 1024


Run(4, 5, 0)  # so that every worker has read its code
first = 1_000
print(f"pretix, {os.cpu_count()} cores")
for connections, seconds in [(1, 20), (64, 40)]:
    run = Run(connections, seconds, first)
    first = run.number + 1
    print(
        f"{connections:3} connections: {len(run.waits) / run.seconds:6.1f} orders/s, p50 {run.percentile(0.5):6.0f} ms, "
        f"p99 {run.percentile(0.99):6.0f} ms, {len(run.waits)} orders, {len(run.refusals)} refused")
    for refusal in run.refusals[:3]:
        print("   ", refusal)
pids = [one for pid in processes for one in family(pid)]
print(f"memory: {megabytes(pids):.0f} MB (PSS), {megabytes(pids, 'Rss:'):.0f} MB (RSS), {len(pids)} processes")
