package dev.lodestone.campaign.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A headless Chromium of its own, with an empty profile, that ends with the test. */
final class Browser implements AutoCloseable {
    static final String MISSING = "needs Chromium: none on the PATH; deploy/browser installs one on Debian";

    private static final Pattern LISTENING = Pattern.compile("DevTools listening on ws://([^/]+)/.*");
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--window-size=1200,900",
            "--remote-debugging-port=0");

    private final Process process;
    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;

    private Browser(Path executable) throws IOException {
        // Below the build's folder: what the dying browser still writes there goes with the next clean.
        Path profile = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "browser");
        List<String> command = new ArrayList<>(List.of(executable.toString()));
        command.addAll(FLAGS);
        command.addAll(List.of("--user-data-dir=" + profile, "about:blank"));
        this.process = new ProcessBuilder(command).redirectErrorStream(true).start();
        this.address = address(process.inputReader());
    }

    static Browser start() throws IOException {
        return new Browser(executable().orElseThrow());
    }

    static Optional<Path> executable() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The one tab that it opens with. */
    Tab tab() throws IOException, InterruptedException {
        HttpRequest list = HttpRequest.newBuilder(URI.create("http://" + address + "/json/list"))
                .build();
        JsonNode tabs = new ObjectMapper()
                .readTree(http.send(list, HttpResponse.BodyHandlers.ofString()).body());
        for (JsonNode tab : tabs) {
            if (tab.path("type").asText().equals("page")) {
                return Tab.open(
                        http, URI.create(tab.path("webSocketDebuggerUrl").asText()));
            }
        }
        throw new IllegalStateException("The browser has no tab: " + tabs);
    }

    private static String address(BufferedReader said) throws IOException {
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher listening = LISTENING.matcher(line);
            if (listening.matches()) return listening.group(1);
        }
        throw new IllegalStateException("The browser ended before it listened.");
    }

    @Override
    public void close() {
        // Its children are killed with it and not waited for: they are not ours to reap.
        List<ProcessHandle> children = process.descendants().toList();
        process.destroyForcibly().onExit().orTimeout(10, TimeUnit.SECONDS).join();
        children.forEach(ProcessHandle::destroyForcibly);
    }
}
