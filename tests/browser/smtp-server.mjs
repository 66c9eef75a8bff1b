// An SMTP server on loopback for the delivery tests: `node smtp-server.mjs [port]`.
//
// Prints its port as the first line, then one JSON line per message: `{"event":"accepted","from","to","data"}`.
// What it does depends on the recipient's address, each the first time it is seen only, except "refused":
//   …greylist…  451 to RCPT          …refused…  550 to RCPT, always
//   …refused-quoted…   550 to RCPT, with the address in the answer, as some servers do
//   …busy…      421 to RCPT          …dropped…  the connection ends after DATA without an answer (event "dropped")
// A line on stdin is answered by `{"event":"echo","line"}`: everything accepted before it stands above it.
import { createInterface } from "node:readline";
import { SMTPServer } from "smtp-server";

const seen = new Set();

const print = (event) => process.stdout.write(`${JSON.stringify(event)}\n`);
const refusal = (code, message) => Object.assign(new Error(message), { responseCode: code });

function isFirst(mode, address) {
  const key = `${mode} ${address}`;
  const first = address.includes(mode) && !seen.has(key);
  seen.add(key);
  return first;
}

function onRcptTo({ address }, _session, done) {
  if (isFirst("greylist", address)) return done(refusal(451, "4.7.1 Greylisted, try again later"));
  if (isFirst("busy", address)) return done(refusal(421, "4.3.2 Too busy, try again later"));
  if (address.includes("refused-quoted")) return done(refusal(550, `5.1.1 No such mailbox: <${address}>`));
  if (address.includes("refused")) return done(refusal(550, "5.1.1 No such mailbox"));
  return done();
}

function onData(stream, session, done) {
  const chunks = [];
  stream.on("data", (chunk) => chunks.push(chunk));
  stream.on("end", () => {
    const to = session.envelope.rcptTo.map(({ address }) => address);
    const message = { from: session.envelope.mailFrom.address, to, data: Buffer.concat(chunks).toString("utf8") };
    if (to.some((address) => isFirst("dropped", address))) {
      print({ event: "dropped", ...message });
      for (const connection of server.connections) connection._socket.destroy();
      return;
    }
    print({ event: "accepted", ...message });
    done();
  });
}

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["AUTH", "STARTTLS"],
  disableReverseLookup: true,
  onRcptTo,
  onData,
});
server.on("error", () => {});
server.listen(Number(process.argv[2] ?? 0), "127.0.0.1", () => process.stdout.write(`${server.server.address().port}\n`));

const lines = createInterface({ input: process.stdin });
lines.on("line", (line) => print({ event: "echo", line }));
lines.on("close", () => process.exit(0));
