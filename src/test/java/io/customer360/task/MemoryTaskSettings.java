package io.customer360.task;

import io.customer360.shared.Revision;
import io.customer360.shared.Stale;
import java.util.ArrayList;
import java.util.List;

/** The settings for tasks, in memory. */
public final class MemoryTaskSettings implements TaskSettingsStore {
    /** Tasks and nominations are both chosen; resolution 10000 accepts. */
    public static final TaskSettings CHOSEN =
            new TaskSettings(
                    new IssueKind("10", "1"), new IssueKind("10", "2"), "10009", "10000", 1);

    private final List<Revision> revisions = new ArrayList<>();
    private TaskSettings current = TaskSettings.DEFAULT;

    /** Holds these settings. */
    public MemoryTaskSettings holding(TaskSettings settings) {
        current = settings;
        return this;
    }

    @Override
    public TaskSettings current() {
        return current;
    }

    @Override
    public void save(TaskSettings next, int expectedVersion, Revision revision) {
        if (current.version() != expectedVersion) {
            throw new Stale(current);
        }
        current = next;
        revisions.add(revision);
    }

    /** Everything that was saved. */
    public List<Revision> revisions() {
        return List.copyOf(revisions);
    }
}
