package io.customer360.sandbox.jira.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheException;
import com.atlassian.cache.CacheSettingsBuilder;
import io.customer360.sandbox.jira.TickingClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CachesTest {

    private final TickingClock clock = new TickingClock();
    private final Caches caches = new Caches(clock);
    private final AtomicInteger loads = new AtomicInteger();

    @Test
    @DisplayName("A value is loaded once, until its time is over")
    void expiry() {
        Cache<String, Integer> cache =
                caches.getCache(
                        "numbers",
                        key -> loads.incrementAndGet(),
                        new CacheSettingsBuilder().expireAfterWrite(10, TimeUnit.SECONDS).build());
        assertEquals(1, cache.get("a"));
        clock.pass(Duration.ofSeconds(9));
        assertEquals(1, cache.get("a"));
        clock.pass(Duration.ofSeconds(1));
        assertEquals(2, cache.get("a"));
    }

    @Test
    @DisplayName("What is read stays when access keeps it")
    void accessExpiry() {
        Cache<String, String> cache =
                caches.getCache(
                        "read",
                        null,
                        new CacheSettingsBuilder().expireAfterAccess(10, TimeUnit.SECONDS).build());
        cache.put("a", "x");
        for (int i = 0; i < 5; i++) {
            clock.pass(Duration.ofSeconds(6));
            assertEquals("x", cache.get("a"));
        }
        clock.pass(Duration.ofSeconds(10));
        assertFalse(cache.containsKey("a"));
        assertTrue(cache.getKeys().isEmpty());
    }

    @Test
    @DisplayName("A full cache lets the longest unused go")
    void bound() {
        Cache<Integer, String> cache =
                caches.getCache("two", null, new CacheSettingsBuilder().maxEntries(2).build());
        cache.put(1, "a");
        cache.put(2, "b");
        cache.get(1);
        cache.put(3, "c");
        assertEquals(Set.of(1, 3), Set.copyOf(cache.getKeys()));
    }

    @Test
    @DisplayName("Conditional changes, bulk reads and suppliers keep their promises")
    void operations() {
        Cache<String, String> cache = caches.getCache("plain");
        assertSame(cache, caches.getCache("plain"));
        assertNull(cache.get("a"));
        assertEquals("x", cache.get("a", () -> "x"));
        assertEquals("x", cache.putIfAbsent("a", "y"));
        assertFalse(cache.replace("a", "y", "z"));
        assertTrue(cache.replace("a", "x", "z"));
        assertEquals(
                Map.of("a", "z", "b", "B"),
                cache.getBulk(Set.of("a", "b"), missing -> Map.of("b", "B")));
        assertFalse(cache.remove("a", "x"));
        assertTrue(cache.remove("a", "z"));
        cache.removeAll();
        assertEquals(List.of(), List.copyOf(cache.getKeys()));
    }

    @Test
    @DisplayName("Null and values that cannot travel are refused as in Jira")
    void refusals() {
        Cache<String, Object> copied =
                caches.getCache(
                        "copied", null, new CacheSettingsBuilder().replicateViaCopy().build());
        assertThrows(CacheException.class, () -> copied.put("a", new Object()));
        assertThrows(NullPointerException.class, () -> copied.put("a", null));
        Cache<String, Object> empty = caches.getCache("empty", key -> null);
        assertThrows(CacheException.class, () -> empty.get("a"));
    }

    @Test
    @DisplayName("Flushing empties what is not protected; a reference loads again after a reset")
    void flush() {
        var reference = caches.getCachedReference("reference", loads::incrementAndGet);
        Cache<String, String> kept =
                caches.getCache("kept", null, new CacheSettingsBuilder().unflushable().build());
        kept.put("a", "x");
        assertEquals(1, reference.get());
        assertEquals(1, reference.get());
        caches.flushCaches();
        assertEquals("x", kept.get("a"));
        assertEquals(2, reference.get());
        reference.reset();
        assertEquals(3, reference.get());
        caches.getManagedCache("kept").clear();
        assertNull(kept.get("a"));
    }
}
