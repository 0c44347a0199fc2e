package io.customer360.adapter.ao;

import com.atlassian.cache.CacheManager;
import io.customer360.csm.Answers;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;

/** Answers in the memory of this node. */
public final class RememberedAnswers implements Answers {
    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final int MOST = 50;

    private final Remembered<Told<?>> remembered;
    private final Clock clock;

    /** Wired by Spring. */
    public RememberedAnswers(CacheManager caches, AoUnitOfWork work, Clock clock) {
        this.remembered = new Remembered<>("answers", KEPT, MOST, caches, work);
        this.clock = clock;
    }

    /** To be called inside the unit of work that takes customers away or names them anew. */
    public void changed() {
        remembered.changing();
    }

    @Override
    @SuppressWarnings("unchecked") // a question has answers of one kind
    public <T> Told<T> get(String question, Supplier<T> work) {
        return (Told<T>) remembered.get(question, () -> new Told<>(work.get(), clock.instant()));
    }
}
