package dev.lodestone.local;

import dev.lodestone.local.stack.LocalFailure;
import dev.lodestone.local.stack.Ports;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What was asked for on the command line. */
record Options(boolean once, boolean fresh, boolean demo, Ports ports) {
    static final String USAGE = """
            deploy/up [--once] [--fresh] [--no-demo] [--ports BASE|LIST]
              --once      do everything, print the summary, stop everything
              --fresh     forget the data of earlier runs first
              --no-demo   start the suite without loading data or running the main job
              --ports     a base (8080 gives 8081, 8082, 8083, 9081, ...; database BASE+120), or six ports:
                          creator,campaign,payout,issuer,provider,database""";

    static Options parse(String... arguments) {
        Deque<String> rest = new ArrayDeque<>(List.of(arguments));
        Options options = new Options(false, false, true, Ports.usual());
        while (!rest.isEmpty()) options = options.with(rest.poll(), rest);
        return options;
    }

    private Options with(String argument, Deque<String> rest) {
        return switch (argument) {
            case "--once" -> new Options(true, fresh, demo, ports);
            case "--fresh" -> new Options(once, true, demo, ports);
            case "--no-demo" -> new Options(once, fresh, false, ports);
            case "--ports" -> new Options(once, fresh, demo, Ports.parse(valueOf(argument, rest)));
            default -> throw new LocalFailure("Unknown option: " + argument + "\n" + USAGE);
        };
    }

    private static String valueOf(String argument, Deque<String> rest) {
        if (rest.isEmpty()) throw new LocalFailure(argument + " needs a value.\n" + USAGE);
        return rest.poll();
    }
}
