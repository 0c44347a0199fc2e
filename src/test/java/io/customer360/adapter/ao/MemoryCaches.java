package io.customer360.adapter.ao;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CachedReference;
import com.atlassian.cache.Supplier;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/** Caches that keep everything until they are told to forget it. */
final class MemoryCaches {
    private final List<Map<Object, Object>> all = new ArrayList<>();
    private final AtomicReference<Runnable> beforePut = new AtomicReference<>(() -> {});

    CacheManager manager() {
        return proxy(
                CacheManager.class,
                (caches, method, args) ->
                        switch (method.getName()) {
                            case "getCache" -> cache(held());
                            case "getCachedReference" -> reference(held(), (Supplier<?>) args[1]);
                            default -> throw new UnsupportedOperationException(method.getName());
                        });
    }

    /** Something to happen just before the next value is kept. */
    void beforePut(Runnable step) {
        beforePut.set(step);
    }

    void forget() {
        all.forEach(Map::clear);
    }

    private Map<Object, Object> held() {
        Map<Object, Object> held = new ConcurrentHashMap<>();
        all.add(held);
        return held;
    }

    private Cache<?, ?> cache(Map<Object, Object> held) {
        return proxy(
                Cache.class,
                (cache, method, args) -> {
                    switch (method.getName()) {
                        case "get":
                            return held.get(args[0]);
                        case "put":
                            beforePut.getAndSet(() -> {}).run();
                            held.put(args[0], args[1]);
                            return null;
                        case "remove":
                            held.remove(args[0]);
                            return null;
                        case "removeAll":
                            held.clear();
                            return null;
                        default:
                            throw new UnsupportedOperationException(method.getName());
                    }
                });
    }

    private static CachedReference<?> reference(Map<Object, Object> held, Supplier<?> supplier) {
        return proxy(
                CachedReference.class,
                (reference, method, args) -> {
                    if (method.getName().equals("reset")) {
                        held.clear();
                        return null;
                    }
                    var known = held.get("");
                    var value = known == null ? supplier.get() : known;
                    held.put("", value);
                    return value;
                });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
