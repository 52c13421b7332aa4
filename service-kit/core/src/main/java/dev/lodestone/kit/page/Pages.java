package dev.lodestone.kit.page;

import dev.lodestone.kit.problem.FieldError;
import dev.lodestone.kit.problem.ProblemException;
import dev.lodestone.kit.request.RequestFacts;
import dev.lodestone.kit.workspace.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keyset paging for every list: a cursor holds the sort key of the last row, signed, and fits its own list only. */
@ApplicationScoped
public class Pages {
    private static final int DEFAULT_LIMIT = 20;
    private static final int LARGEST_LIMIT = 100;

    private final CursorSeal seal;
    private final RequestFacts facts;
    private final CurrentCaller caller;

    Pages(CursorSeal seal, RequestFacts facts, CurrentCaller caller) {
        this.seal = seal;
        this.facts = facts;
        this.caller = caller;
    }

    public PageRequest open(@Nullable Integer limit, @Nullable String cursor) {
        int rows = limit == null ? DEFAULT_LIMIT : limit;
        if (rows < 1 || rows > LARGEST_LIMIT) {
            throw ProblemException.invalid(
                    FieldError.parameter("limit", "range", "Ask for 1 to " + LARGEST_LIMIT + " rows."));
        }
        return new PageRequest(rows, Optional.ofNullable(cursor).map(text -> seal.open(text, listIdentity())));
    }

    /** {@code rows} holds up to one row more than the page, see {@link PageRequest#fetch}. */
    public <T> Slice<T> close(PageRequest page, List<T> rows, Function<T, List<String>> sortKey) {
        if (rows.size() <= page.limit()) {
            return new Slice<>(rows, null, false);
        }
        List<T> shown = List.copyOf(rows.subList(0, page.limit()));
        String next = seal.close(sortKey.apply(shown.getLast()), listIdentity());
        facts.remember(
                RequestFacts.NEXT_PAGE,
                facts.path() + "?" + facts.pageQuery(URLEncoder.encode(next, StandardCharsets.UTF_8), page.limit()));
        return new Slice<>(shown, next, true);
    }

    private String listIdentity() {
        return caller.get().workspace() + facts.listIdentity();
    }
}
