package io.customer360.rest;

import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.SafeUrl;
import io.customer360.ticket.NamedIcon;
import io.customer360.ticket.Ticket;
import java.time.Instant;
import java.time.LocalDate;

/** A ticket as answers show it; what it does not have is absent. */
public record TicketJson(
        String key,
        SafeUrl url,
        Icon type,
        String summary,
        TicketStatusJson status,
        Icon priority,
        PersonJson reporter,
        PersonJson assignee,
        Instant created,
        Instant updated,
        LocalDate due,
        Instant resolved,
        Integer satisfaction,
        boolean organisationPrivate) {

    /** A name with a small picture, whose address may be blank. */
    public record Icon(String name, SafeUrl iconUrl) {

        static Icon of(NamedIcon icon, CustomerUrls urls) {
            return new Icon(icon.name(), urls.icon(icon.iconUrl()));
        }
    }

    static TicketJson of(Ticket ticket, CustomerUrls urls) {
        return new TicketJson(
                ticket.key(),
                urls.ticket(ticket.key()),
                Icon.of(ticket.type(), urls),
                ticket.summary(),
                TicketStatusJson.of(ticket.status()),
                ticket.priority().map(it -> Icon.of(it, urls)).orElse(null),
                ticket.reporter().map(PersonJson::of).orElse(null),
                ticket.assignee().map(PersonJson::of).orElse(null),
                ticket.dates().created(),
                ticket.dates().updated(),
                ticket.dates().due().orElse(null),
                ticket.dates().resolved().orElse(null),
                ticket.satisfaction().isPresent() ? ticket.satisfaction().getAsInt() : null,
                ticket.organisationPrivate());
    }
}
