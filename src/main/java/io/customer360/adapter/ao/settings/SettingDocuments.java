package io.customer360.adapter.ao.settings;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.customer360.adapter.ao.AoUnitOfWork;
import io.customer360.adapter.ao.revision.AoRevisions;
import io.customer360.adapter.ao.revision.EntityRef;
import io.customer360.shared.Revision;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.java.ao.Query;

/**
 * Settings as versioned JSON documents, each in one row. Reads are answered from the memory of this
 * node, but never by a version below the newest one that was announced: a write announces its
 * version to the cluster after the commit, and versions only rise.
 *
 * <p>So on the node of the write the next read sees it, even where another thread has loaded the
 * old row meanwhile and keeps it afterwards. Other nodes follow as fast as the cluster replicates;
 * should an announcement get lost, after a minute. Inside a unit of work the database answers and
 * nothing is kept, so that no edit builds on memory and a rollback leaves no trace.
 */
public final class SettingDocuments {
    static final ObjectMapper JSON = new ObjectMapper();

    private final ActiveObjects ao;
    private final AoRevisions revisions;
    private final AoUnitOfWork work;
    private final Cache<String, Optional<Document>> kept;
    private final Cache<String, Integer> announced;

    /** Wired by Spring. */
    public SettingDocuments(
            ActiveObjects ao, AoRevisions revisions, AoUnitOfWork work, CacheManager caches) {
        this.ao = ao;
        this.revisions = revisions;
        this.work = work;
        this.kept =
                caches.getCache(
                        "io.customer360.jira.settings",
                        null,
                        new CacheSettingsBuilder()
                                .local()
                                .expireAfterWrite(1, TimeUnit.MINUTES)
                                .maxEntries(100)
                                .build());
        this.kept.removeAll();
        this.announced =
                caches.getCache(
                        "io.customer360.jira.setting-versions",
                        null,
                        new CacheSettingsBuilder()
                                .remote()
                                .replicateViaCopy()
                                .unflushable()
                                .expireAfterWrite(10, TimeUnit.MINUTES)
                                .maxEntries(100)
                                .build());
    }

    /** A stored document with its version. */
    record Document(JsonNode content, int version) {}

    /** The document for use. */
    Optional<Document> read(String name) {
        if (work.running()) {
            return stored(name);
        }
        var known = kept.get(name);
        if (known != null && version(known) >= newest(name)) {
            return known;
        }
        var found = stored(name);
        kept.put(name, found);
        return found;
    }

    /** The document as the database has it. */
    Optional<Document> stored(String name) {
        return row(name).map(row -> new Document(parse(row.getContent()), row.getVersion()));
    }

    void write(
            String name, Document next, Revision revision, Supplier<? extends Optional<?>> newer) {
        work.afterCommit(() -> announce(name, next.version()));
        revisions.take(EntityRef.setting(name), next.version(), Optional.empty(), revision, newer);
        var json = next.content().toString();
        var row = row(name);
        if (row.isEmpty()) {
            ao.create(
                    SettingRow.class,
                    Map.<String, Object>of(
                            SettingRow.NAME, name,
                            SettingRow.CONTENT, json,
                            SettingRow.VERSION, next.version()));
            return;
        }
        row.get().setContent(json);
        row.get().setVersion(next.version());
        row.get().save();
    }

    private synchronized void announce(String name, int version) {
        announced.put(name, Math.max(version, newest(name)));
    }

    private int newest(String name) {
        var version = announced.get(name);
        return version == null ? 0 : version;
    }

    private static int version(Optional<Document> document) {
        return document.map(Document::version).orElse(0);
    }

    private Optional<SettingRow> row(String name) {
        var query = Query.select().where(SettingRow.NAME + " = ?", name).limit(1);
        return Stream.of(ao.find(SettingRow.class, query)).findFirst();
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("unreadable settings document", broken);
        }
    }
}
