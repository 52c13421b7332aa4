package dev.lodestone.local;

import dev.lodestone.local.process.LocalFailure;
import dev.lodestone.local.stack.Installation;
import dev.lodestone.local.stack.Ports;
import dev.lodestone.local.stack.Service;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What was asked for on the command line. */
record Options(boolean once, boolean fresh, boolean demo, Ports ports, Set<Service> leftOut, Path data) {
    static final String USAGE = """
            deploy/up [--once] [--fresh] [--no-demo] [--ports BASE|LIST] [--without SERVICE] [--data FOLDER]
              --once      do everything, print the summary, stop everything
              --fresh     forget the data of earlier runs first
              --no-demo   start the suite without loading data or running the main job
              --ports     a base (8080 gives 8081, 8082, 8083, 9081, ...; database BASE+120), or six ports:
                          creator,campaign,payout,issuer,provider,database
              --without   leave a service to your editor or quarkus:dev (creator-service, ...); implies --no-demo
              --data      keep everything in this folder instead of .local""";

    static Options parse(String... arguments) {
        Deque<String> rest = new ArrayDeque<>(List.of(arguments));
        Options options = new Options(false, false, true, Ports.usual(), Set.of(), Installation.USUAL_DATA);
        while (!rest.isEmpty()) options = options.with(rest.poll(), rest);
        return options;
    }

    private Options with(String argument, Deque<String> rest) {
        return switch (argument) {
            case "--once" -> new Options(true, fresh, demo, ports, leftOut, data);
            case "--fresh" -> new Options(once, true, demo, ports, leftOut, data);
            case "--no-demo" -> new Options(once, fresh, false, ports, leftOut, data);
            case "--ports" -> new Options(once, fresh, demo, Ports.parse(valueOf(argument, rest)), leftOut, data);
            case "--without" -> new Options(once, fresh, false, ports, leavingOut(valueOf(argument, rest)), data);
            case "--data" -> new Options(once, fresh, demo, ports, leftOut, Path.of(valueOf(argument, rest)));
            default -> throw new LocalFailure("Unknown option: " + argument + "\n" + USAGE);
        };
    }

    private Set<Service> leavingOut(String label) {
        Set<Service> more = EnumSet.of(Service.labelled(label));
        more.addAll(leftOut);
        return more;
    }

    private static String valueOf(String argument, Deque<String> rest) {
        if (rest.isEmpty()) throw new LocalFailure(argument + " needs a value.\n" + USAGE);
        return rest.poll();
    }
}
