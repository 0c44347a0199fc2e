package io.customer360.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.customer360.run.RunState;
import io.customer360.run.WholeWork;
import io.customer360.shared.Chore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The job that tidies up")
class ChoresWorkTest {
    private final List<String> done = new ArrayList<>();

    @Test
    @DisplayName("does every chore, also beside one that fails, which it names")
    void all() {
        var work = new ChoresWork(List.of(new Broken(), () -> done.add("good")));

        assertEquals(
                new WholeWork.Outcome(RunState.FAILED, 2, 0, 1, Optional.of("Broken")),
                work.all(() -> true));
        assertEquals(List.of("good"), done);
    }

    @Test
    @DisplayName("has done all of them, or stops between two")
    void ends() {
        var work = new ChoresWork(List.of(() -> done.add("one"), () -> done.add("two")));

        assertEquals(
                new WholeWork.Outcome(RunState.DONE, 2, 0, 0, Optional.empty()),
                work.all(() -> true));
        done.clear();
        assertEquals(RunState.ABANDONED, work.all(done::isEmpty).state());
        assertEquals(List.of("one"), done);
    }

    private static final class Broken implements Chore {
        @Override
        public void run() {
            throw new IllegalStateException("broken");
        }
    }
}
