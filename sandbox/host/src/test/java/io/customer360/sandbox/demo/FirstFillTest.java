package io.customer360.sandbox.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.customer360.sandbox.jira.JiraWorld;
import io.customer360.sandbox.jira.Worlds;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FirstFillTest {
    private final JiraWorld world = Worlds.empty();
    private int fills;

    @Test
    @DisplayName("What people did to a filled app is not undone by the next start")
    void once() {
        new FirstFill(world).run(() -> fills++);
        new FirstFill(world).run(() -> fills++);
        assertEquals(1, fills);
    }

    @Test
    @DisplayName("A fill that failed ends nothing and is tried again at the next start")
    void again() {
        new FirstFill(world)
                .run(
                        () -> {
                            throw new IllegalStateException("refused\nfor a reason");
                        });
        new FirstFill(world).run(() -> fills++);
        assertEquals(1, fills);
    }
}
