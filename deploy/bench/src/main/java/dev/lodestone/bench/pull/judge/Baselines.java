package dev.lodestone.bench.pull.judge;

import dev.lodestone.bench.pull.gold.GoldText;
import dev.lodestone.bench.pull.judge.Judge.Answer;
import dev.lodestone.bench.pull.learn.LevelTraining;
import dev.lodestone.bench.pull.learn.Sample;
import dev.lodestone.campaign.pull.Verdict.Level;
import dev.lodestone.campaign.pull.encoder.Vector;
import dev.lodestone.campaign.pull.semantic.LevelHead;
import dev.lodestone.campaign.pull.semantic.SemanticModel;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a team would write in an afternoon: a word list, six patterns, and a regression over words and pairs of words. */
final class Baselines {
    private static final Pattern NAIVE = Pattern.compile(
            "\\b(?:hurry|now|today|only|last|limited|free|sale|buy|order|guarantee\\w*|best|must|need|everyone|miss|left|gone|off)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final List<Pattern> SIX = Stream.of(
                    "only \\d+ left|\\d+ left in stock",
                    "(?:ends|expires) (?:tonight|today|soon)|last chance|hurry",
                    "(?:buy|order|shop) now",
                    "\\d+ ?% off|use (?:my )?code",
                    "\\d[\\d,]* people|selling fast|don't miss out",
                    "guaranteed|miracle|clinically proven")
            .map(pattern -> Pattern.compile(pattern, Pattern.CASE_INSENSITIVE))
            .toList();

    private Baselines() {}

    static Judge naiveList() {
        return judge(
                "naive word list",
                text -> byCount(NAIVE.matcher(text.text()).results().count()));
    }

    static Judge sixPatterns() {
        return judge(
                "six patterns",
                text -> byCount(2
                        * SIX.stream()
                                .filter(pattern -> pattern.matcher(text.text()).find())
                                .count()));
    }

    /** The regression of the level head without its vector and without rules: words and pairs only. */
    static Judge bigrams(List<Sample> samples) {
        List<Sample> bare = samples.stream()
                .map(sample -> new Sample(
                        sample.gold(),
                        sample.weight(),
                        sample.whole(),
                        Vector.of(0f),
                        sample.words(),
                        Map.of(),
                        0,
                        List.of(),
                        List.of()))
                .toList();
        LevelTraining.Trained trained = LevelTraining.straight(bare);
        SemanticModel model = new SemanticModel(
                "",
                "en",
                "",
                "",
                List.of(),
                List.of(),
                trained.words(),
                trained.hidden(),
                trained.level(),
                List.of(),
                Vector.of(0f),
                0,
                List.of());
        return judge("bigram regression", text -> level(new LevelHead(model).judgeWords(text.text())));
    }

    private static Answer level(double[] probabilities) {
        boolean calm = probabilities[0] >= probabilities[1] && probabilities[0] >= probabilities[2];
        Level level = calm ? Level.NONE : probabilities[1] >= probabilities[2] ? Level.MILD : Level.HIGH;
        return Answer.of(level, -probabilities[1] - 2 * probabilities[2]);
    }

    private static Answer byCount(long hits) {
        return Answer.of(hits == 0 ? Level.NONE : hits < 4 ? Level.MILD : Level.HIGH, -(double) hits);
    }

    private static Judge judge(String name, Function<GoldText, Answer> judging) {
        return new Judge() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Answer judge(GoldText text) {
                return judging.apply(text);
            }
        };
    }
}
