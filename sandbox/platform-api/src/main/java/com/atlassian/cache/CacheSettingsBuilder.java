package com.atlassian.cache;

import java.util.concurrent.TimeUnit;

/** Collects the wishes for one cache. */
public class CacheSettingsBuilder {
    private Long expireAfterAccess;
    private Long expireAfterWrite;
    private Integer maxEntries;
    private Boolean local;
    private Boolean flushable;
    private Boolean viaCopy;

    public CacheSettingsBuilder expireAfterAccess(long duration, TimeUnit unit) {
        expireAfterAccess = unit.toMillis(duration);
        return this;
    }

    public CacheSettingsBuilder expireAfterWrite(long duration, TimeUnit unit) {
        expireAfterWrite = unit.toMillis(duration);
        return this;
    }

    public CacheSettingsBuilder maxEntries(int maximum) {
        maxEntries = maximum;
        return this;
    }

    public CacheSettingsBuilder local() {
        local = true;
        return this;
    }

    public CacheSettingsBuilder remote() {
        local = false;
        return this;
    }

    public CacheSettingsBuilder flushable() {
        flushable = true;
        return this;
    }

    public CacheSettingsBuilder unflushable() {
        flushable = false;
        return this;
    }

    public CacheSettingsBuilder replicateViaCopy() {
        viaCopy = true;
        return this;
    }

    public CacheSettingsBuilder replicateViaInvalidation() {
        viaCopy = false;
        return this;
    }

    public CacheSettings build() {
        return new Settings(
                expireAfterAccess, expireAfterWrite, maxEntries, local, flushable, viaCopy);
    }

    private record Settings(
            Long getExpireAfterAccess,
            Long getExpireAfterWrite,
            Integer getMaxEntries,
            Boolean getLocal,
            Boolean getFlushable,
            Boolean getReplicateViaCopy)
            implements CacheSettings {}
}
