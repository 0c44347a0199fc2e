package io.customer360.adapter.ao.home;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.customer360.adapter.ao.LostRace;
import io.customer360.adapter.ao.profile.ProfileRow;
import io.customer360.adapter.ao.settings.SettingRow;
import io.customer360.adapter.ao.snapshot.SnapshotRow;
import io.customer360.customer.SortName;
import io.customer360.home.Demo;
import io.customer360.home.Demos;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Rejected;
import io.customer360.tag.TagId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import net.java.ao.Query;

/**
 * The demo in a settings row of its own. It is no setting: it has no version and no history, so
 * that it goes as it has come.
 */
public final class AoDemos implements Demos {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NAME = "demo";
    private static final String CUSTOMERS = "customers";
    private static final String TAGS = "tags";
    private static final String ADDED = "added";
    private static final String WHOLE = "whole";

    private final ActiveObjects ao;
    private final Purge purge;

    /** Wired by Spring. */
    public AoDemos(ActiveObjects ao, Purge purge) {
        this.ao = ao;
        this.purge = purge;
    }

    @Override
    public Optional<Demo> current() {
        return row().map(row -> copy(parse(row.getContent())));
    }

    @Override
    public boolean taken(String name) {
        var query = Query.select().where(SnapshotRow.SORT_NAME + " = ?", SortName.of(name));
        return ao.count(SnapshotRow.class, query) > 0;
    }

    @Override
    public boolean known(CustomerId customer) {
        return ao.count(SnapshotRow.class, SnapshotRow.ORG_ID + " = ?", customer.value()) > 0
                || ao.count(ProfileRow.class, ProfileRow.ORG_ID + " = ?", customer.value()) > 0;
    }

    @Override
    public Demo begin(Instant now) {
        if (row().isPresent()) {
            throw there();
        }
        var demo = new Demo(List.of(), List.of(), now, false);
        try {
            ao.create(
                    SettingRow.class,
                    Map.<String, Object>of(
                            SettingRow.NAME,
                            NAME,
                            SettingRow.CONTENT,
                            text(demo),
                            SettingRow.VERSION,
                            0));
        } catch (RuntimeException refused) {
            throw new LostRace(AoDemos::refuse, refused);
        }
        return demo;
    }

    @Override
    public void keep(Demo demo) {
        var row = own(demo).orElseThrow(() -> Rejected.value("c360.home.demo-gone.error"));
        row.setContent(text(demo));
        row.save();
    }

    @Override
    public void purge(Demo demo) {
        purge.customers(demo.customers().stream().map(CustomerId::value).toList());
        purge.unusedTags(demo.tags());
        if (own(demo).isPresent()) {
            ao.deleteWithSQL(SettingRow.class, SettingRow.NAME + " = ?", NAME);
        }
    }

    /** The row of this demo, not of one that was begun since. */
    private Optional<SettingRow> own(Demo demo) {
        long added = demo.added().toEpochMilli();
        return row().filter(row -> parse(row.getContent()).path(ADDED).asLong() == added);
    }

    private static Optional<Demo> refuse() {
        throw there();
    }

    private static Rejected there() {
        return Rejected.value("c360.home.demo-there.error");
    }

    private Optional<SettingRow> row() {
        var query = Query.select().where(SettingRow.NAME + " = ?", NAME).limit(1);
        return Stream.of(ao.find(SettingRow.class, query)).findFirst();
    }

    private static String text(Demo demo) {
        var content = JSON.createObjectNode();
        var customers = content.putArray(CUSTOMERS);
        demo.customers().forEach(customer -> customers.add(customer.value()));
        var tags = content.putArray(TAGS);
        demo.tags().forEach(tag -> tags.add(tag.value()));
        content.put(ADDED, demo.added().toEpochMilli());
        content.put(WHOLE, demo.whole());
        return content.toString();
    }

    private static Demo copy(JsonNode content) {
        return new Demo(
                ids(content.path(CUSTOMERS)).map(CustomerId::new).toList(),
                ids(content.path(TAGS)).map(TagId::new).toList(),
                Instant.ofEpochMilli(content.path(ADDED).asLong()),
                content.path(WHOLE).asBoolean(true));
    }

    private static Stream<Integer> ids(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asInt);
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("unreadable demo", broken);
        }
    }
}
