package dev.lodestone.campaign.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A tab, spoken to in the Chrome DevTools protocol. Waiting is done inside the page, never by sleeping. */
final class Tab implements WebSocket.Listener {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_WAIT_SECONDS = 30;

    private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final AtomicInteger last = new AtomicInteger();
    private final StringBuilder parts = new StringBuilder();
    private WebSocket socket;

    private Tab() {}

    static Tab open(HttpClient http, URI address) {
        Tab tab = new Tab();
        tab.socket = http.newWebSocketBuilder().buildAsync(address, tab).join();
        List.of("Page", "Runtime", "Log", "Network", "DOM", "Accessibility")
                .forEach(domain -> tab.send(domain + ".enable", Map.of()));
        return tab;
    }

    JsonNode send(String method, Map<String, ?> parameters) {
        int id = last.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        asked.put(id, answer);
        ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
        message.set("params", JSON.valueToTree(parameters));
        socket.sendText(message.toString(), true).join();
        JsonNode body = answer.orTimeout(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS).join();
        if (body.has("error")) throw new AssertionError(method + ": " + body.path("error"));
        return body.path("result");
    }

    void open(String address) {
        send("Page.navigate", Map.of("url", address));
        until("location.href === '" + address + "' && document.readyState === 'complete'");
    }

    /** The value of an expression, or of what it promises. */
    JsonNode value(String expression) {
        JsonNode result =
                send("Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
        if (result.has("exceptionDetails"))
            throw new AssertionError(expression + ": " + result.path("exceptionDetails"));
        return result.path("result").path("value");
    }

    String text(String selector) {
        return value("document.querySelector('" + selector + "').textContent").asText();
    }

    /** A navigation cuts off what the old page promised: then the new one is asked. */
    void until(String condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_WAIT_SECONDS);
        String question = "new Promise(done => { const look = () => (" + condition
                + ") ? done(true) : setTimeout(look, 20); setTimeout(() => done(false), 15000); look(); })";
        while (System.nanoTime() < end) {
            try {
                if (value(question).asBoolean()) return;
                throw new AssertionError("Never came true: " + condition + "; " + complaints);
            } catch (AssertionError cutOff) {
                if (!cutOff.getMessage().contains("-32000")) throw cutOff;
            }
        }
    }

    void type(String words) {
        send("Input.insertText", Map.of("text", words));
    }

    void press(String key, int code, String text) {
        send(
                "Input.dispatchKeyEvent",
                Map.of("type", "keyDown", "key", key, "code", key, "windowsVirtualKeyCode", code, "text", text));
        send("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "code", key, "windowsVirtualKeyCode", code));
    }

    /** A picture for people, left in the build's folder. */
    void photograph(String name) {
        keep(name + ".png", send("Page.captureScreenshot", Map.of("captureBeyondViewport", true)));
    }

    /** As it comes out of a printer, in A4. */
    void print(String name) {
        keep(
                name + ".pdf",
                send("Page.printToPDF", Map.of("paperWidth", 8.27, "paperHeight", 11.69, "printBackground", false)));
    }

    private static void keep(String name, JsonNode taken) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "screenshots"));
            Files.write(
                    folder.resolve(name),
                    Base64.getDecoder().decode(taken.path("data").asText()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What the page complained of: broken policy, failed loads, uncaught errors. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean isLast) {
        parts.append(data);
        if (isLast) {
            hear(parts.toString());
            parts.setLength(0);
        }
        from.request(1);
        return null;
    }

    private void hear(String message) {
        try {
            JsonNode heard = JSON.readTree(message);
            String method = heard.path("method").asText();
            if (heard.has("id")) asked.remove(heard.path("id").asInt()).complete(heard);
            if (method.equals("Log.entryAdded") || method.equals("Runtime.exceptionThrown")) complaints.add(message);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
