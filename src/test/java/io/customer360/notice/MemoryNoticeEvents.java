package io.customer360.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Events in memory. */
public final class MemoryNoticeEvents implements NoticeEvents {
    private final Map<Integer, NoticeEvent> byId = new LinkedHashMap<>();
    private final Map<Integer, Instant> passed = new LinkedHashMap<>();
    private int last;

    @Override
    public void add(Collection<NoticeEvent> events) {
        for (NoticeEvent event : events) {
            if (byId.values().stream().noneMatch(it -> it.once().equals(event.once()))) {
                last++;
                byId.put(last, event);
            }
        }
    }

    @Override
    public List<Waiting> waiting(int after, int most) {
        return byId.entrySet().stream()
                .filter(it -> it.getKey() > after && !passed.containsKey(it.getKey()))
                .map(it -> new Waiting(it.getKey(), it.getValue()))
                .limit(most)
                .toList();
    }

    @Override
    public void passed(Collection<Waiting> events, Instant at) {
        events.forEach(it -> passed.put(it.id(), at));
    }

    @Override
    public int giveUp(Instant before, int most) {
        List<Waiting> given =
                waiting(0, Integer.MAX_VALUE).stream()
                        .filter(it -> it.event().at().isBefore(before))
                        .limit(most)
                        .toList();
        given.forEach(it -> passed.put(it.id(), it.event().at()));
        return given.size();
    }

    @Override
    public int forget(Instant before, int most) {
        List<Integer> gone = new ArrayList<>();
        passed.forEach(
                (id, at) -> {
                    if (at.isBefore(before) && gone.size() < most) {
                        gone.add(id);
                    }
                });
        gone.forEach(passed::remove);
        gone.forEach(byId::remove);
        return gone.size();
    }

    /** Everything that was ever told, in its order. */
    public List<NoticeEvent> all() {
        return List.copyOf(byId.values());
    }
}
