package io.customer360.rest;

import io.customer360.access.Access;
import io.customer360.access.ChangeAccess;
import io.customer360.access.MemoryAccessSettings;
import io.customer360.access.MemoryGroups;
import io.customer360.access.Permissions;
import io.customer360.access.SignedIn;
import io.customer360.customer.EditProfile;
import io.customer360.customer.Leaving;
import io.customer360.customer.MemoryDepartures;
import io.customer360.customer.MemoryOrganisations;
import io.customer360.customer.MemoryPeople;
import io.customer360.customer.MemoryProfiles;
import io.customer360.customer.MemoryPulseScale;
import io.customer360.customer.MemorySnapshots;
import io.customer360.customer.ProfileRules;
import io.customer360.customer.ProfileVocabulary;
import io.customer360.customer.ShowCustomer;
import io.customer360.field.MemoryFields;
import io.customer360.history.NameSources;
import io.customer360.history.RestoreChange;
import io.customer360.history.ShowHistory;
import io.customer360.membership.ARefresh;
import io.customer360.membership.MemoryRefreshes;
import io.customer360.note.MemoryNotes;
import io.customer360.note.RecordNote;
import io.customer360.pulse.LevelList;
import io.customer360.pulse.Opinion;
import io.customer360.rest.errors.Failures;
import io.customer360.rest.view.ApiMapper;
import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.DisplayMapper;
import io.customer360.rest.view.KeysAsTexts;
import io.customer360.rest.view.View;
import io.customer360.rest.view.Viewer;
import io.customer360.rest.view.Viewers;
import io.customer360.revenue.ConvertSums;
import io.customer360.revenue.MemoryBaseCurrency;
import io.customer360.revenue.MemoryRates;
import io.customer360.score.MemoryLossCounts;
import io.customer360.score.MemoryModels;
import io.customer360.score.ShowCltv;
import io.customer360.score.ShowWhy;
import io.customer360.settings.ArrangeHeadings;
import io.customer360.settings.ArrangeLayout;
import io.customer360.settings.ChangeIndustries;
import io.customer360.settings.ChangeLayout;
import io.customer360.settings.ChangeTicketSettings;
import io.customer360.settings.MemoryIndustries;
import io.customer360.settings.MemoryLayouts;
import io.customer360.settings.MemoryPreferences;
import io.customer360.settings.MemoryTicketSettings;
import io.customer360.settings.MemoryTiers;
import io.customer360.settings.Scrolling;
import io.customer360.shared.CustomerId;
import io.customer360.shared.DirectWork;
import io.customer360.shared.MemoryChanges;
import io.customer360.shared.MoneySums;
import io.customer360.shared.ReadOnce;
import io.customer360.shared.Today;
import io.customer360.shared.Vocabulary;
import io.customer360.status.MemoryStatuses;
import io.customer360.subscription.MemorySubscriptions;
import io.customer360.subscription.RecordSubscription;
import io.customer360.subscription.ShowSubscriptions;
import io.customer360.subscription.SubscriptionVocabulary;
import io.customer360.tag.ChangeTags;
import io.customer360.tag.MemoryTagSettings;
import io.customer360.tag.MemoryTags;
import io.customer360.tag.TagCustomer;
import io.customer360.ticket.ChooseTicketColumns;
import io.customer360.ticket.MemoryTickets;
import io.customer360.ticket.ShowTickets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import org.mockito.Mockito;

/** The whole API over stores in memory: Acme is served by agents, Globex by nobody. */
public final class Api {
    /** The moment at which every test plays. */
    public static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    /** A customer whom agents serve. */
    public static final CustomerId ACME = new CustomerId(1);

    /** A customer whom no agent serves. */
    public static final CustomerId GLOBEX = new CustomerId(2);

    public final SignedIn user = new SignedIn();
    public final MemoryGroups groups =
            new MemoryGroups()
                    .holding("jira-administrators", "boss")
                    .holding("jira-servicedesk-users", "anna", "carla", "dan");
    public final MemoryAccessSettings settings = new MemoryAccessSettings();
    public final MemoryIndustries industries = new MemoryIndustries();
    public final MemoryPeople people = new MemoryPeople();
    public final MemoryChanges changes = new MemoryChanges();
    public final MemoryProfiles profiles = new MemoryProfiles(changes);
    public final MemorySubscriptions subscriptions = new MemorySubscriptions(changes);

    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final Today today = new Today(clock, () -> ZoneOffset.UTC);
    private final DirectWork work = new DirectWork();
    private final MemoryStatuses statuses = new MemoryStatuses();
    public final MemoryTiers tiers = new MemoryTiers();
    public final MemoryOrganisations organisations =
            new MemoryOrganisations().holding(1, "Acme").holding(2, "Globex");

    public final MemoryFields fields = new MemoryFields();

    private final Permissions permissions = new Permissions(settings, groups, user -> true);
    public final Access access =
            new Access(
                    user,
                    permissions,
                    organisations,
                    profiles,
                    (agent, customers) ->
                            agent.value().equals("anna") && customers.contains(ACME)
                                    ? Set.of(ACME)
                                    : Set.of(),
                    (person, among) -> Set.of());
    public final CustomerUrls urls = new CustomerUrls(Hosts.jira());
    public final Viewers viewers = Hosts.viewers(clock);
    public final ShowCustomer showCustomer =
            new ShowCustomer(organisations, profiles, people, statuses, tiers);
    public final MemoryLayouts layouts = new MemoryLayouts();
    public final FieldViews fieldViews = new FieldViews(fields.custom(), people);
    public final CustomerFieldViews customerFieldViews =
            new CustomerFieldViews(fields.custom(), fieldViews, profiles, layouts);
    public final CustomerViews customerViews =
            new CustomerViews(
                    showCustomer,
                    people,
                    urls,
                    customerFieldViews,
                    (viewer, known) -> known.contains(ACME) ? Set.of(ACME) : Set.of());
    public final MemoryTickets tickets = new MemoryTickets();
    public final MemoryPreferences preferences = new MemoryPreferences();
    public final TicketViews ticketViews =
            new TicketViews(
                    new ShowTickets(tickets, new MemoryTicketSettings(), preferences), urls);
    public final SubscriptionViews subscriptionViews =
            new SubscriptionViews(
                    new ShowSubscriptions(
                            subscriptions,
                            profiles,
                            fields.custom(),
                            new Today(clock, () -> ZoneOffset.UTC)),
                    new SubscriptionFields(fields.custom(), fieldViews));
    public final ScoredCustomers scores = new ScoredCustomers();
    public final Scored scored = scores.scored(clock);
    public final ScoreTexts scoreTexts = new ScoreTexts(KeysAsTexts.texts());
    public final ScoreViews scoreViews =
            new ScoreViews(scored, scores, new ShowWhy(scores), scoreTexts, viewers, urls);
    public final ScoreResource scoreApi = new ScoreResource(access, scoreViews);
    public final MemoryLossCounts lossCounts = new MemoryLossCounts();
    public final ShowCltv showCltv =
            new ShowCltv(
                    subscriptions,
                    (customer, day) -> new MoneySums(List.of()),
                    profiles,
                    statuses,
                    lossCounts,
                    new MemoryModels(),
                    new Today(clock, () -> ZoneOffset.UTC));
    public final CardViews cardViews =
            new CardViews(
                    new ShowSubscriptions(
                            subscriptions,
                            profiles,
                            fields.custom(),
                            new Today(clock, () -> ZoneOffset.UTC)),
                    new ConvertSums(new MemoryBaseCurrency(), new MemoryRates()),
                    scored,
                    new CltvViews(showCltv));
    public final Map<CustomerId, Opinion> opinions = new HashMap<>();
    public final OpinionViews opinionViews =
            new OpinionViews(
                    asked -> opinions, LevelList.DEFAULT::all, new MemoryPulseScale(), today);
    private final List<Vocabulary> vocabularies =
            List.of(
                    new ProfileVocabulary(fields.custom()),
                    new SubscriptionVocabulary(fields.custom()));
    private final NameSources nameSources =
            new NameSources(people, statuses, tiers, organisations, access, List::of, List::of);
    private final RestoreChange restoreChange = new RestoreChange(changes, vocabularies, List.of());
    public final ChangeViews changeViews =
            new ChangeViews(new ShowHistory(changes, vocabularies, nameSources, restoreChange));
    public final ChangesResource changesApi =
            new ChangesResource(access, restoreChange, changeViews);
    public final SettingsViews settingsViews = new SettingsViews(settings, industries, people);
    public final TileViews tileViews =
            new TileViews(List.of(subscriptionViews, ticketViews), layouts, urls);
    public final MemoryTags tags = new MemoryTags(changes);
    public final MemoryTagSettings tagSettings = new MemoryTagSettings();
    private final TagCustomer tagCustomer = new TagCustomer(tags, tagSettings, work, clock);
    public final SourceViews sourceViews =
            new SourceViews(List.of(subscriptionViews), layouts, urls);
    public final SummaryViews summaryViews =
            new SummaryViews(
                    customerViews,
                    new ShowSubscriptions(
                            subscriptions,
                            profiles,
                            fields.custom(),
                            new Today(clock, () -> ZoneOffset.UTC)),
                    scored,
                    layouts,
                    urls);
    public final TagViews tagViews =
            new TagViews(tags, tagSettings, tagCustomer, KeysAsTexts.texts(), viewers, urls);
    public final MemoryNotes notes = new MemoryNotes(changes);
    public final NoteViews noteViews = new NoteViews(access, notes, people, permissions);
    public final MemoryTicketSettings ticketSettings = new MemoryTicketSettings();
    private final MemoryRefreshes refreshes = new MemoryRefreshes();
    public final TicketSettingsViews ticketSettingsViews =
            new TicketSettingsViews(ticketSettings, refreshes, clock);
    public final Failures failures =
            new Failures(
                    KeysAsTexts.texts(),
                    viewers,
                    new CurrentRecords(
                            access,
                            customerViews,
                            subscriptionViews,
                            settingsViews,
                            ticketSettingsViews,
                            List.of(tagViews, noteViews)),
                    user);

    public final MemoryDepartures departures = new MemoryDepartures();
    public final Leaving leaving = departures.leaving(statuses);
    public final CustomersResource customers =
            new CustomersResource(
                    access,
                    new EditProfile(
                            profiles,
                            new MemorySnapshots(),
                            new ProfileRules(people, industries, statuses, tiers, permissions),
                            fields.custom(),
                            (child, parent, actor) -> {},
                            leaving,
                            handed -> {},
                            work,
                            clock),
                    customerViews,
                    cardViews,
                    new ProfileForms(
                            profiles,
                            people,
                            industries,
                            statuses,
                            tiers,
                            viewers,
                            new Today(clock, () -> ZoneOffset.UTC)));
    public final SubscriptionsResource subscriptionsApi =
            new SubscriptionsResource(
                    access,
                    new RecordSubscription(
                            subscriptions, fields.custom(), customer -> {}, work, clock),
                    subscriptionViews,
                    urls);
    public final TagsResource tagsApi = new TagsResource(access, tagCustomer, tagViews);
    public final TagNamesResource tagNamesApi = new TagNamesResource(access, tagViews);
    public final TagSettingsResource tagSettingsApi =
            new TagSettingsResource(
                    access, new ChangeTags(tags, tagSettings, work, clock), tagViews, urls);
    public final NotesResource notesApi =
            new NotesResource(
                    access,
                    new RecordNote(
                            notes,
                            access,
                            (note, by, mentioned) -> {},
                            (note, by, mentioned) -> {},
                            work,
                            clock),
                    noteViews,
                    urls);
    public final TicketsResource ticketsApi =
            new TicketsResource(access, ticketViews, new ChooseTicketColumns(preferences));
    public final PeopleResource peopleApi = new PeopleResource(access, people, permissions);
    public final AccessResource accessApi =
            new AccessResource(
                    access, new ChangeAccess(settings, groups, people, work, clock), settingsViews);
    public final TilesResource tilesApi = new TilesResource(access, tileViews, new ReadOnce());
    public final PreferencesResource preferencesApi =
            new PreferencesResource(access, new Scrolling(preferences));
    private final ChangeLayout changeLayout = new ChangeLayout(layouts, work, clock);
    public final LayoutResource layoutApi =
            new LayoutResource(
                    access,
                    changeLayout,
                    new ArrangeLayout(layouts, changeLayout),
                    new ArrangeHeadings(layouts, changeLayout),
                    new LayoutViews(layouts, fields.custom()));
    public final IndustriesResource industriesApi =
            new IndustriesResource(
                    access, new ChangeIndustries(industries, work, clock), settingsViews);
    public final TicketSettingsResource ticketSettingsApi =
            new TicketSettingsResource(
                    access,
                    new ChangeTicketSettings(
                            ticketSettings, jql -> !jql.contains("bogus"), work, clock),
                    ARefresh.of(refreshes),
                    ticketSettingsViews);

    /** The view as programs get it. */
    public static String json(Object answer) {
        var view = (View) answer;
        var out = new ByteArrayOutputStream();
        try {
            new ApiMapper().write(view.json(), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The view as templates get it. */
    public static String shown(Object answer) {
        var view = (View) answer;
        var german = new Viewer(Locale.GERMANY, ZoneId.of("Europe/Berlin"), NOW);
        return new DisplayMapper(KeysAsTexts.texts()).values(view.shown(), german).toString();
    }

    /** Stand-ins for the few services of the host that views need. */
    private static final class Hosts {

        static com.atlassian.sal.api.ApplicationProperties jira() {
            var jira = Mockito.mock(com.atlassian.sal.api.ApplicationProperties.class);
            Mockito.when(jira.getBaseUrl(Mockito.any())).thenReturn("/jira");
            return jira;
        }

        static Viewers viewers(Clock clock) {
            var locales = Mockito.mock(com.atlassian.sal.api.message.LocaleResolver.class);
            Mockito.when(locales.getLocale()).thenReturn(Locale.ENGLISH);
            var zones = Mockito.mock(com.atlassian.sal.api.timezone.TimeZoneManager.class);
            Mockito.when(zones.getUserTimeZone()).thenReturn(TimeZone.getTimeZone("UTC"));
            return new Viewers(locales, zones, clock);
        }
    }
}
