package com.atlassian.cache;

/** Wishes for one cache; null means no wish. */
public interface CacheSettings {
    Long getExpireAfterAccess();

    Long getExpireAfterWrite();

    Integer getMaxEntries();

    Boolean getLocal();

    Boolean getFlushable();

    Boolean getReplicateViaCopy();
}
