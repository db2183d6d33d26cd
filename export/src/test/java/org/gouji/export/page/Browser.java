package org.gouji.export.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Chromium without a window, driven over its debugging socket. It is killed when closed. */
final class Browser implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> PROGRAMS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
    private static final long PATIENCE_SECONDS = 90;

    private final Process process;
    private final WebSocket socket;
    private final BlockingQueue<JsonNode> received;
    private final List<JsonNode> events = new ArrayList<>();
    private String session = "";
    private int last;

    private Browser(Process process, WebSocket socket, BlockingQueue<JsonNode> received) {
        this.process = process;
        this.socket = socket;
        this.received = received;
    }

    /** The program, where there is one. */
    static Optional<Path> program() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isEmpty())
                .flatMap(folder -> PROGRAMS.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Whether the build says that there must be one. */
    static boolean required() {
        return Boolean.getBoolean("gouji.require.browser");
    }

    /** @param profile a folder for its own files */
    static Browser start(Path program, Path profile) throws Exception {
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        // As root, as in most containers, there is no other way.
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--allow-file-access-from-files",
                        "--window-size=1400,1000",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        BlockingQueue<JsonNode> received = new LinkedBlockingQueue<>();
        WebSocket socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(address(process)), new Ear(received))
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        return new Browser(process, socket, received);
    }

    private static String address(Process process) throws IOException {
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        Pattern listening = Pattern.compile("DevTools listening on (ws://\\S+)");
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            var found = listening.matcher(line);
            if (found.find()) {
                // What it goes on saying must not fill the pipe.
                Thread drain = new Thread(() -> said.lines().forEach(more -> {}));
                drain.setDaemon(true);
                drain.start();
                return found.group(1);
            }
        }
        throw new IOException("Chromium ended before it listened");
    }

    /** A tab of its own: what an earlier page left undone must not be heard here. */
    private void attach() throws Exception {
        session = "";
        ObjectNode page = JSON.createObjectNode().put("url", "about:blank");
        String target = call("Target.createTarget", page).get("targetId").asText();
        ObjectNode attach = JSON.createObjectNode().put("targetId", target).put("flatten", true);
        session = call("Target.attachToTarget", attach).get("sessionId").asText();
        for (String domain : List.of("Page", "Runtime", "Network", "Log")) {
            call(domain + ".enable", JSON.createObjectNode());
        }
    }

    /** Opens a page in a new tab and waits until it is loaded. */
    void open(URI page) throws Exception {
        attach();
        events.clear();
        call("Page.navigate", JSON.createObjectNode().put("url", page.toString()));
        while (events("Page.loadEventFired").isEmpty()) {
            events.add(next());
        }
    }

    /** What an expression is worth on the page. */
    String worth(String expression) throws Exception {
        ObjectNode asked = JSON.createObjectNode()
                .put("expression", "String(" + expression + ")")
                .put("awaitPromise", true);
        JsonNode answer = call("Runtime.evaluate", asked);
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(answer.get("exceptionDetails").toString());
        }
        return answer.get("result").get("value").asText();
    }

    /** A key pressed where the focus is. */
    void press(String key) throws Exception {
        call(
                "Input.dispatchKeyEvent",
                JSON.createObjectNode().put("type", "keyDown").put("key", key));
        call(
                "Input.dispatchKeyEvent",
                JSON.createObjectNode().put("type", "keyUp").put("key", key));
    }

    /** What was asked of the network and of the disk since the page was opened. */
    List<String> requests() {
        return events("Network.requestWillBeSent").stream()
                .map(event -> event.get("params").get("request").get("url").asText())
                .toList();
    }

    /** Errors of scripts and of the policy since the page was opened. */
    List<String> complaints() {
        return Stream.of("Runtime.exceptionThrown", "Log.entryAdded")
                .flatMap(method -> events(method).stream())
                .map(JsonNode::toString)
                .toList();
    }

    private List<JsonNode> events(String method) {
        return events.stream()
                .filter(event -> session.equals(event.path("sessionId").asText()))
                .filter(event -> method.equals(event.path("method").asText()))
                .toList();
    }

    private JsonNode call(String method, ObjectNode parameters) throws Exception {
        ObjectNode message = JSON.createObjectNode().put("id", ++last).put("method", method);
        message.set("params", parameters);
        if (!session.isEmpty()) {
            message.put("sessionId", session);
        }
        socket.sendText(message.toString(), true).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        while (true) {
            JsonNode answer = next();
            if (answer.path("id").asInt() == last) {
                if (answer.has("error")) {
                    throw new IOException(method + ": " + answer.get("error"));
                }
                return answer.get("result");
            }
            events.add(answer);
        }
    }

    private JsonNode next() throws InterruptedException, IOException {
        JsonNode message = received.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (message == null) {
            throw new IOException("Chromium is silent");
        }
        return message;
    }

    @Override
    public void close() {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroyForcibly().onExit().join();
        children.forEach(ProcessHandle::destroyForcibly);
        children.forEach(child -> child.onExit().join());
    }

    /** Puts the messages of the socket together and queues them. */
    private static final class Ear implements WebSocket.Listener {
        private final StringBuilder part = new StringBuilder();
        private final BlockingQueue<JsonNode> received;

        Ear(BlockingQueue<JsonNode> received) {
            this.received = received;
        }

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean complete) {
            part.append(data);
            if (complete) {
                try {
                    received.add(JSON.readTree(part.toString()));
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
                part.setLength(0);
            }
            socket.request(1);
            return null;
        }
    }
}
