package dev.lodestone.creator.roster.merge;

import dev.lodestone.creator.account.Platform;
import dev.lodestone.creator.profile.Person;
import dev.lodestone.creator.profile.Traits;
import dev.lodestone.creator.roster.file.Channel;
import dev.lodestone.creator.roster.file.RosterRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is already on record about the people and accounts that a roster names. */
public class Known {
    public record KnownCreator(UUID id, Person person, Traits traits) {}

    public record KnownChannel(UUID creatorId, UUID accountId, Channel channel) {}

    private record HandleKey(Platform platform, String folded) {}

    private final Map<UUID, KnownCreator> creators = new HashMap<>();
    private final Map<String, UUID> people = new HashMap<>();
    private final Map<Channel.Key, KnownChannel> channels = new HashMap<>();
    private final Map<HandleKey, Channel.Key> handles = new HashMap<>();

    public Known(List<KnownCreator> creators, List<KnownChannel> channels) {
        for (KnownCreator creator : creators) {
            this.creators.put(creator.id(), creator);
            creator.person().identity().ifPresent(identity -> people.putIfAbsent(identity, creator.id()));
        }
        for (KnownChannel known : channels) {
            this.channels.put(known.channel().key(), known);
            handles.put(handleKey(known.channel()), known.channel().key());
        }
    }

    public Optional<KnownChannel> channel(Channel.Key key) {
        return Optional.ofNullable(channels.get(key));
    }

    public Optional<KnownCreator> creator(UUID id) {
        return Optional.ofNullable(creators.get(id));
    }

    public Optional<UUID> creatorOf(RosterRow row) {
        return channel(row.channel().key()).map(KnownChannel::creatorId);
    }

    public Optional<UUID> creatorBy(Person person) {
        return person.identity().map(people::get);
    }

    /** True when the row's handle belongs, as far as is known, to another account. */
    public boolean handleOfAnother(Channel channel) {
        Channel.Key owner = handles.get(handleKey(channel));
        return owner != null && !owner.equals(channel.key());
    }

    /** Rows are applied in order, so a handle given up by an earlier row is free for a later one. */
    public void claim(Channel channel) {
        channel(channel.key()).ifPresent(known -> handles.remove(handleKey(known.channel()), channel.key()));
        handles.put(handleKey(channel), channel.key());
    }

    private static HandleKey handleKey(Channel channel) {
        return new HandleKey(channel.key().platform(), channel.handle().folded());
    }
}
