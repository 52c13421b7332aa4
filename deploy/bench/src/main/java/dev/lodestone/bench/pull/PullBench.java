package dev.lodestone.bench.pull;

import dev.lodestone.campaign.pull.ContentCheck;
import dev.lodestone.campaign.pull.semantic.Encoder;
import dev.lodestone.campaign.pull.semantic.SemanticLayer;
import dev.lodestone.campaign.pull.semantic.SemanticModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the pull engine is held to, on texts by writers that it was not trained on. Without a word: each open writer left out in
 * turn. {@code --sealed}: the sealed batches, with the data that ships. {@code --train}: makes that data anew. {@code --suggestions}: what
 * following them does. {@code --cost}: what a text costs. {@code --http URL TOKEN}: what it costs in a service that runs. {@code --shop FILE}, {@code --news FILE}: texts of others, which are not in the repository.
 */
final class PullBench {
    private static final Path CAMPAIGN = Path.of("campaign-service", "src");
    private static final Path GOLD = CAMPAIGN.resolve(Path.of("test", "resources", "pull", "gold"));
    private static final Path DATA = CAMPAIGN.resolve(Path.of("main", "resources", "pull", "semantic-en.json"));

    private PullBench() {}

    public static void main(String[] arguments) throws IOException {
        String what = arguments.length == 0 ? "--open" : arguments[0];
        if (what.equals("--start")) {
            Cost.start();
            return;
        }
        if (what.equals("--heap")) {
            Cost.heap();
            return;
        }
        if (what.equals("--http")) {
            Cost.http(GoldSet.read(GOLD.resolve("open")), arguments[1], arguments[2]);
            return;
        }
        try (Encoder encoder = new Encoder()) {
            switch (what) {
                case "--open" ->
                    LeaveOneOut.run(GoldSet.read(GOLD.resolve("open")), Training.samples(GOLD, encoder), encoder);
                case "--sealed" -> sealed(encoder);
                case "--train" -> train(encoder);
                case "--suggestions" -> Suggestions.run(GoldSet.read(GOLD.resolve("open")), layer(encoder));
                case "--growth" -> Growth.run(layer(encoder));
                case "--cost" -> Cost.run(GoldSet.read(GOLD.resolve("open")), layer(encoder));
                case "--shop" -> Foreign.shop(Path.of(arguments[1]), layer(encoder));
                case "--news" -> Foreign.news(Path.of(arguments[1]), layer(encoder));
                default ->
                    throw new IllegalArgumentException(
                            "Use no argument, --sealed, --train, --suggestions, --growth, --cost, --heap, --start, --http URL TOKEN, --shop FILE or --news FILE");
            }
        }
    }

    private static SemanticLayer layer(Encoder encoder) throws IOException {
        return SemanticLayer.of(Files.readString(DATA), encoder);
    }

    private static void sealed(Encoder encoder) throws IOException {
        List<Sample> open = Training.samples(GOLD, encoder);
        SemanticLayer layer = layer(encoder);
        ContentCheck engine = ContentCheck.builtIn().get("en");
        List<Judge> judges = List.of(
                Baselines.naiveList(),
                Baselines.sixPatterns(),
                Baselines.bigrams(open),
                new EngineJudge("rules alone", engine, Optional.empty()),
                new HeadJudge(layer),
                new EngineJudge("both", engine, Optional.of(layer)));
        for (String batch : List.of("first", "second", "third", "fourth")) {
            GoldSet sealed = GoldSet.read(GOLD.resolve(Path.of("sealed", batch)));
            System.out.printf(
                    "sealed, %s: %d texts, %d pairs%n",
                    batch, sealed.texts().size(), sealed.pairs().size());
            for (Judge judge : judges) {
                Tally tally = new Tally();
                sealed.texts().forEach(text -> tally.add(text, judge.judge(text)));
                sealed.pairs().forEach(pair -> tally.addPair(judge.judge(pair.pushy()), judge.judge(pair.soft())));
                System.out.println(tally.row(judge.name()));
            }
            System.out.println(DisclosureTally.of(engine, sealed.texts()));
        }
    }

    private static void train(Encoder encoder) throws IOException {
        String data = Training.data(Training.samples(GOLD, encoder));
        Files.writeString(DATA, data);
        SemanticModel model = SemanticLayer.of(data, encoder).model();
        System.out.printf(
                "%s: %d words, %d exemplars%n",
                DATA, model.words().size(), model.exemplars().size());
    }
}
