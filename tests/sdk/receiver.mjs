// The receiver of the Payment API's document under Node. verifyWebhook() and the handler are the document's, word for
// word; what stands around them does for a request what Express does with express.json(), for which the body is parsed
// and the signature therefore checked over JSON.stringify(req.body).
//
// Prints "listening PORT" once, then a line for each request: its status, the event and its id.
import { createRequire } from 'node:module';
import http from 'node:http';

const require = createRequire(import.meta.url);
const routes = {};
const app = { post: (path, handler) => { routes[path] = handler; } };

// --- from the document
const crypto = require('crypto');

function verifyWebhook(payload, signature, secret) {
  const expectedSignature = crypto
    .createHmac('sha256', secret)
    .update(payload)
    .digest('hex');
  
  return crypto.timingSafeEqual(
    Buffer.from(signature),
    Buffer.from(expectedSignature)
  );
}

// In your webhook handler
app.post('/webhooks/payment', (req, res) => {
  const signature = req.headers['x-webhook-signature'];
  const payload = JSON.stringify(req.body);
  
  if (!verifyWebhook(payload, signature, process.env.WEBHOOK_SECRET)) {
    return res.status(401).send('Invalid signature');
  }
  
  // Process webhook
  const event = req.body;
  
  switch(event.event) {
    case 'payment.authorized':
      // Handle authorization
      break;
    case 'payment.captured':
      // Handle capture
      break;
  }
  
  res.status(200).send('OK');
});
// --- end of the document

const server = http.createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    const raw = Buffer.concat(chunks);
    const res = {
      code: 200,
      status(code) { this.code = code; return this; },
      send(text) {
        response.writeHead(this.code, { 'Content-Type': 'text/html; charset=utf-8' }).end(text);
        const body = req.body ?? {};
        const same = Buffer.from(JSON.stringify(body)).equals(raw) ? 'same' : 'rewritten';
        console.log([this.code, same, body.event, body.id].join(' '));
      },
    };
    const req = { headers: request.headers, body: undefined };
    try {
      // express.json(): only this content type, UTF-8, an object or an array.
      if ((request.headers['content-type'] ?? '').split(';')[0].trim() !== 'application/json')
        throw new Error('not JSON');
      req.body = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(raw));
      const handler = request.method === 'POST' ? routes[request.url] : undefined;
      if (!handler)
        return res.status(404).send('Not Found');
      handler(req, res);
    } catch (error) {
      res.status(500).send(String(error));
    }
  });
});
server.listen(0, '127.0.0.1', () => console.log('listening ' + server.address().port));
