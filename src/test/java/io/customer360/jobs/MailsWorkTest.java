package io.customer360.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.notice.AfterNotices;
import io.customer360.run.RunState;
import io.customer360.run.WholeWork;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The job that mails what people are told")
class MailsWorkTest {
    private final List<String> done = new ArrayList<>();

    @Test
    @DisplayName("X-17 takes every step, also beside one that fails, which it names")
    void all() {
        var work = new MailsWork(List.of(new Broken(), new Step("good", true)));

        assertEquals(
                new WholeWork.Outcome(RunState.FAILED, 2, 0, 1, Optional.of("Broken")),
                work.all(() -> true));
        assertEquals(List.of("good"), done);
    }

    @Test
    @DisplayName("X-17 stops between two steps")
    void ends() {
        var work = new MailsWork(List.of(new Step("one", true), new Step("two", true)));

        assertEquals(RunState.ABANDONED, work.all(done::isEmpty).state());
        assertEquals(List.of("one"), done);
    }

    @Test
    @DisplayName("X-17 has nothing to do when no step has; what cannot be asked is something")
    void idle() {
        assertTrue(new MailsWork(List.of(new Step("one", false))).idle());
        assertFalse(new MailsWork(List.of(new Step("one", false), new Step("two", true))).idle());
        assertFalse(new MailsWork(List.of(new Broken())).idle());
    }

    private final class Step implements AfterNotices {
        private final String name;
        private final boolean waiting;

        private Step(String name, boolean waiting) {
            this.name = name;
            this.waiting = waiting;
        }

        @Override
        public boolean waiting() {
            return waiting;
        }

        @Override
        public void afterNotices() {
            done.add(name);
        }
    }

    private static final class Broken implements AfterNotices {
        @Override
        public boolean waiting() {
            throw new IllegalStateException("broken");
        }

        @Override
        public void afterNotices() {
            throw new IllegalStateException("broken");
        }
    }
}
