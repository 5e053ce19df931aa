"""Takes every mail and keeps none. usage: mail_sink.py PORT"""

import socketserver
import sys


class Session(socketserver.StreamRequestHandler):
    def handle(self):
        self.say("220 sink")
        for line in self.rfile:
            word = line[:4].upper()
            if word == b"DATA":
                self.say("354 go on")
                for line in self.rfile:
                    if line == b".\r\n":
                        break
            elif word == b"QUIT":
                return self.say("221 bye")
            self.say("250 taken")

    def say(self, words):
        self.wfile.write(f"{words}\r\n".encode())


class Sink(socketserver.ThreadingTCPServer):
    daemon_threads = True


Sink(("127.0.0.1", int(sys.argv[1])), Session).serve_forever()
