package dev.lodestone.bench.pull;

import dev.lodestone.bench.pull.gold.GoldSet;
import dev.lodestone.bench.pull.judge.DisclosureTally;
import dev.lodestone.bench.pull.judge.Judge;
import dev.lodestone.bench.pull.judge.Judges;
import dev.lodestone.bench.pull.judge.Tally;
import dev.lodestone.bench.pull.learn.Texts;
import dev.lodestone.bench.pull.learn.Training;
import dev.lodestone.campaign.pull.encoder.Encoder;
import dev.lodestone.campaign.pull.semantic.SemanticLayer;
import dev.lodestone.campaign.pull.semantic.SemanticModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the pull engine is held to, in one table: sealed batches, what following its suggestions does, texts of others
 * where {@code --shop FILE} and {@code --news FILE} name them (they are not in the repository), and what a text costs. One part
 * alone: {@code --sealed}, {@code --suggestions}, {@code --cost}. Beside it:
 * {@code --left-out ENCODER WRITER...}, who are judged by what all others taught, the encoder too; {@code --train} makes the data of the layer anew, {@code --texts FOLDER} writes what its encoder learns from; {@code --growth}, {@code --heap}, {@code --start}; {@code --http URL TOKEN}, what a check costs in a service that runs.
 */
final class PullBench {
    private static final Path CAMPAIGN = Path.of("campaign-service", "src");
    private static final Path GOLD = CAMPAIGN.resolve(Path.of("test", "resources", "pull", "gold"));
    /** What nothing was learnt from; of the last, how sure a few words have to be. */
    private static final List<Path> BATCHES = List.of(
            Path.of("sealed", "first"),
            Path.of("sealed", "second"),
            Path.of("sealed", "third"),
            Path.of("sealed", "fourth"),
            Path.of("sealed", "fifth"),
            Path.of("tuning"));

    private static final Path DATA = CAMPAIGN.resolve(Path.of("main", "resources", "pull", "semantic-en.json"));

    private PullBench() {}

    public static void main(String[] arguments) throws IOException {
        List<String> words = List.of(arguments);
        String what = words.isEmpty() ? "--shop" : words.getFirst();
        if (what.equals("--start")) {
            Cost.start();
            return;
        }
        if (what.equals("--heap")) {
            Cost.heap();
            return;
        }
        if (what.equals("--http")) {
            Cost.http(open(), arguments[1], arguments[2]);
            return;
        }
        if (what.equals("--left-out")) {
            try (Encoder encoder = new Encoder(Files.readString(Path.of(words.get(1))))) {
                leftOut(words.subList(2, words.size())).judge(GOLD, encoder);
            }
            return;
        }
        try (Encoder encoder = new Encoder()) {
            switch (what) {
                case "--sealed" -> sealed(judges(encoder));
                case "--train" -> train(encoder);
                case "--texts" ->
                    Texts.write(
                            leftOut(words.subList(2, words.size())).others(Training.samples(GOLD, encoder)),
                            Path.of(words.get(1)));
                case "--suggestions" -> Suggestions.run(open(), layer(encoder));
                case "--growth" -> Growth.run(layer(encoder));
                case "--cost" -> Cost.run(open(), layer(encoder));
                case "--shop", "--news" -> table(words, encoder);
                default ->
                    throw new IllegalArgumentException(
                            "Use --shop FILE, --news FILE, both or nothing for the table, or one of --sealed, --suggestions, --cost, --train, --texts FOLDER, --left-out ENCODER WRITER..., --growth, --heap, --start, --http URL TOKEN");
            }
        }
    }

    private static void table(List<String> words, Encoder encoder) throws IOException {
        Judges judges = judges(encoder);
        sealed(judges);
        Foreign foreign = new Foreign(judges);
        Optional<Path> shop = file(words, "--shop");
        if (shop.isPresent()) foreign.shop(shop.get());
        Optional<Path> news = file(words, "--news");
        if (news.isPresent()) foreign.news(news.get());
        Suggestions.run(open(), layer(encoder));
        Cost.run(open(), layer(encoder));
    }

    private static Optional<Path> file(List<String> words, String option) {
        int at = words.indexOf(option);
        return at < 0 ? Optional.empty() : Optional.of(Path.of(words.get(at + 1)));
    }

    private static LeftOut leftOut(List<String> writers) {
        return new LeftOut(Set.copyOf(writers));
    }

    private static GoldSet open() throws IOException {
        return GoldSet.read(GOLD.resolve("open"));
    }

    private static Judges judges(Encoder encoder) throws IOException {
        return Judges.of(Training.samples(GOLD, encoder), layer(encoder));
    }

    private static SemanticLayer layer(Encoder encoder) throws IOException {
        return SemanticLayer.of(Files.readString(DATA), encoder);
    }

    private static void sealed(Judges judges) throws IOException {
        for (Path batch : BATCHES) {
            GoldSet sealed = GoldSet.read(GOLD.resolve(batch));
            System.out.printf(
                    "%s: %d texts, %d pairs%n",
                    batch, sealed.texts().size(), sealed.pairs().size());
            for (Judge judge : judges.all()) {
                Tally tally = new Tally();
                sealed.texts().forEach(text -> tally.add(text, judge.judge(text)));
                sealed.pairs().forEach(pair -> tally.addPair(judge.judge(pair.pushy()), judge.judge(pair.soft())));
                System.out.println(tally.row(judge.name()));
            }
            System.out.println(DisclosureTally.of(judges.engine(), sealed.texts()));
        }
    }

    private static void train(Encoder encoder) throws IOException {
        String data = Training.data(Training.samples(GOLD, encoder), encoder);
        Files.writeString(DATA, data);
        SemanticModel model = SemanticLayer.of(data, encoder).model();
        System.out.printf(
                "%s: %d words, %d exemplars%n",
                DATA, model.words().size(), model.exemplars().size());
    }
}
