package com.atlassian.cache;

import java.util.Collection;

/** All caches of the product. */
public interface CacheManager extends CacheFactory {
    Collection<ManagedCache> getManagedCaches();

    ManagedCache getManagedCache(String name);

    void flushCaches();
}
