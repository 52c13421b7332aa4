package dev.lodestone.creator.roster.file;

import dev.lodestone.creator.profile.Person;
import dev.lodestone.creator.profile.Traits;

/** One well-formed row: a person, what the person is about, and one account. */
public record RosterRow(int line, Person person, Traits traits, Channel channel) {}
