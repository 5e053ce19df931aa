#!/usr/bin/env python3
"""A partner's system of another make. It knows of Pavilion what Pavilion publishes, /schemas/pavilion.xsd and
Docs/wire-format.md, and uses nothing but Python's own library.

It registers exhibitors by one batch in XML, reads the receipts, and follows the feed meanwhile. When the server goes away it
sends the same batch again as soon as it is back, and follows on from where it was. Then it brings an organization in and
corrects what it said of it. In the end it says what it has seen, as JSON; status 1: something was lost or doubled.

usage: partner.py ADDRESS-FILE KEY-FILE PARTNER EDITION COUNT
ADDRESS-FILE is read before each request, as a name would be looked up: a server that comes back may be elsewhere."""
import http.client
import json
import pathlib
import sys
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
import xml.etree.ElementTree as ET
from collections import Counter

XS = "{http://www.w3.org/2001/XMLSchema}"
NAMESPACE = "urn:pavilion:messages:1"
PATIENCE = 60


class Schema:
    """The published schema, as far as it takes to write and read messages: which fields a type has, and in which order."""

    def __init__(self, text):
        root = ET.fromstring(text)
        self.elements = {e.get("name"): e.get("type") for e in root.findall(XS + "element")}
        self.fields = {t.get("name"): t.findall(f"{XS}sequence/{XS}element") for t in root.findall(XS + "complexType")}
        envelope = root.find(f"{XS}element[@name='message']/{XS}complexType")
        self.envelope = {a.get("name"): a.get("use") == "required" for a in envelope.findall(XS + "attribute")}

    def write(self, element, message):
        return self._write(element, self.elements[element], message)

    def _write(self, name, kind, value):
        node = ET.Element(f"{{{NAMESPACE}}}{name}")
        if kind not in self.fields:
            node.text = {True: "true", False: "false"}.get(value, value) if isinstance(value, bool) else str(value)
            return node
        rest = dict(value)
        for field in self.fields[kind]:
            values = rest.pop(field.get("name"), [])
            values = values if isinstance(values, list) else [values]
            assert values or field.get("minOccurs") == "0", f"{name} lacks {field.get('name')}"
            node.extend(self._write(field.get("name"), field.get("type"), one) for one in values)
        assert not rest, f"{name} has no {list(rest)}"
        return node

    def in_envelope(self, message, **envelope):
        assert all(envelope.get(name) for name, required in self.envelope.items() if required)
        node = ET.Element(f"{{{NAMESPACE}}}message", envelope)
        node.append(self.write(envelope["type"], message))
        return node

    def read(self, node):
        return self._read(self.elements[name_of(node)], node)

    def _read(self, kind, node):
        if kind not in self.fields:
            return node.text or ""
        message = {f.get("name"): [] for f in self.fields[kind] if f.get("maxOccurs", "1") != "1"}
        kinds = {f.get("name"): f.get("type") for f in self.fields[kind]}
        for child in node:
            name, value = name_of(child), self._read(kinds[name_of(child)], child)
            if name in message and isinstance(message[name], list):
                message[name].append(value)
            else:
                message[name] = value
        return message


def name_of(node):
    namespace, name = node.tag[1:].split("}")
    assert namespace == NAMESPACE, node.tag
    return name


class Server:
    """Where the messages go: asked again while it is away or busy, which every request bears."""

    def __init__(self, address, key):
        self.address, self.key, self.failures = pathlib.Path(address), pathlib.Path(key).read_text().strip(), 0

    def ask(self, path, body=None, **query):
        query = urllib.parse.urlencode({name: value for name, value in query.items() if value is not None})
        end = time.monotonic() + PATIENCE
        while True:
            try:
                return self._ask(path + ("?" + query if query else ""), body)
            except urllib.error.HTTPError as error:
                if error.code not in (429, 503):
                    raise SystemExit(f"{path}: {error.code} {error.read().decode()}")
                wait = float(error.headers.get("Retry-After", 1))
            except (OSError, http.client.HTTPException) as error:
                self.failures += 1
                wait, failure = 0.1, error
                if time.monotonic() > end:
                    raise SystemExit(f"{path}: {failure!r}")
            time.sleep(wait)

    def _ask(self, target, body):
        headers = {"Authorization": f"Bearer {self.key}", "Accept": "application/xml"}
        if body is not None:
            headers["Content-Type"] = "application/xml"
        url = self.address.read_text().strip() + target
        with urllib.request.urlopen(urllib.request.Request(url, body, headers), timeout=PATIENCE) as answer:
            return ET.fromstring(answer.read())


class Follower(threading.Thread):
    """Follows the feed: keeps each message, in its order, and where it is."""

    def __init__(self, server, schema, path):
        super().__init__(daemon=True)
        self.server, self.schema, self.path = server, schema, path
        self.messages, self.pages, self.is_last = [], 0, threading.Event()

    def run(self):
        while True:
            is_last = self.is_last.is_set()
            after = self.messages[-1][0]["id"] if self.messages else None
            page = self.server.ask(self.path, after=after, limit=100)
            self.messages += [(node.attrib, self.schema.read(node[0])) for node in page]
            self.pages += 1 if len(page) else 0
            if len(page) == 0 and is_last:
                return
            if len(page) == 0:
                time.sleep(0.05)


def exhibitors(edition, count):
    """So many registrations, with an answer to each question that must be answered."""
    answers = [
        {"question": question["code"], "value": [question["choice"][0]["code"] if question["choice"] else "None"]}
        for question in edition["question"]
        if question["required"] == "true" and "condition" not in question
    ]
    for number in range(count):
        contact = {"name": f"Ines Prévost {number}", "email": f"ines@interchange-{number}.example"}
        yield f"r-{number}", {
            "edition": edition["code"], "companyName": f"Interchange & Söhne {number} 国际", "country": "DE",
            "contact": contact, "answer": answers, "consent": True,
        }


def whole(server, schema, path, page):
    """All items of a receipt, of which `page` is the first page."""
    items = page["item"]
    while "next" in page:
        page = schema.read(server.ask(f"{path}/receipts/{page['receipt']}", after=page["next"]))
        items += page["item"]
    assert [int(item["number"]) for item in items] == list(range(1, len(items) + 1)), "a receipt leaves messages out"
    return items


def post(server, schema, path, messages):
    """Sends a batch. Returns what became of its messages, by their ids."""
    batch = ET.Element(f"{{{NAMESPACE}}}messages")
    batch.extend(messages.values())
    receipt = schema.read(server.ask(path + "/messages", ET.tostring(batch, encoding="utf-8")))
    items = whole(server, schema, path, receipt)
    assert receipt["state"] == "whole" and [item["id"] for item in items] == list(messages), receipt["state"]
    return {item["id"]: item for item in items}


def send(server, schema, path, messages):
    """Sends until every message has had its effect. Returns what became of them, by their ids."""
    done, messages = {}, dict(messages)
    while messages:
        for id, item in post(server, schema, path, messages).items():
            assert item["outcome"] != "refused", item["error"]
            if item["outcome"] != "deferred":
                done[id] = item
                del messages[id]
        time.sleep(1 if messages else 0)
    return done


def correct(server, schema, path, envelopes, code):
    """Brings an organization in and corrects what was said of it; a correction of what is no longer so is refused."""
    known = {"edition": code, "externalId": "E-1"}
    exhibitor = {**known, "companyName": "Lumiere Freres", "country": "FR"}
    party = send(server, schema, path, envelopes("importExhibitor", [("i-1", exhibitor)]))["i-1"]["party"]
    standing = schema.read(server.ask(path + "/party", **known))
    assert standing["party"] == party, "the receipt names another organization"
    correction = {"party": party, "version": standing["version"], "companyName": "Lumière Frères", "country": "FR"}
    send(server, schema, path, envelopes("updateParty", [("u-1", correction)]))
    stale = post(server, schema, path, envelopes("updateParty", [("u-2", correction)]))["u-2"]
    assert [error["rule"] for error in stale["error"]] == ["staleVersion"], "an old version was corrected"
    corrected = schema.read(server.ask(path + "/party", party=party))
    assert int(corrected["version"]) > int(standing["version"]), "a correction left no version"
    return corrected["companyName"]


def main(address, key, partner, code, count):
    ET.register_namespace("", NAMESPACE)
    count, path, server = int(count), f"/exchange/{partner}", Server(address, key)
    schema = Schema(ET.tostring(server.ask("/schemas/pavilion.xsd")))
    edition = schema.read(server.ask("/api/editions/get-edition", code=code))
    follower = Follower(server, schema, path + "/messages")
    follower.start()

    def envelopes(type, messages):
        envelope = {"type": type, "sender": partner, "sent": "2027-03-01T09:00:00Z"}
        return {id: schema.in_envelope(message, id=id, **envelope) for id, message in messages}

    def register():
        items = send(server, schema, path, envelopes("registerExhibitor", exhibitors(edition, count)))
        return {id: item["registration"] for id, item in items.items()}

    made = register()
    ours = set(made.values())
    assert len(made) == len(ours) == count, "registrations are lost, or one is two"
    assert register() == made, "the same batch again made something else"

    receipts = schema.read(server.ask(path + "/receipts"))["item"]
    for receipt in receipts:
        kept = schema.read(server.ask(f"{path}/receipts/{receipt['receipt']}"))
        for item in whole(server, schema, path, kept):
            assert item["outcome"] == "deferred" or item["registration"] == made[item["id"]], item
    corrected = correct(server, schema, path, envelopes, code)

    end = time.monotonic() + PATIENCE
    while ours - {m["registration"] for _, m in follower.messages[:]} and time.monotonic() < end:
        time.sleep(0.05)
    follower.is_last.set()
    follower.join(PATIENCE)
    ids = [int(envelope["id"]) for envelope, _ in follower.messages]
    assert ids == sorted(set(ids)), "the feed is out of order, or told something twice"
    told = Counter((m["registration"], m["version"]) for _, m in follower.messages)
    assert max(told.values()) == 1, "the feed tells the same state twice"
    own = [version for registration, version in told if registration in ours]
    assert own == ["1"] * count, f"of {count} registrations the feed tells {len(own)} states"
    print(json.dumps({
        "registered": count, "told": len(own), "pages": follower.pages, "failures": server.failures,
        "receipts": Counter(receipt["state"] for receipt in receipts), "corrected": corrected,
    }))


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except AssertionError as error:
        sys.exit(f"partner.py: {error}")
