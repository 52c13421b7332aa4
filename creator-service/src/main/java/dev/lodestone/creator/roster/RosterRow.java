package dev.lodestone.creator.roster;

import dev.lodestone.creator.creator.Person;
import dev.lodestone.creator.creator.Traits;

/** One well-formed row: a person, what the person is about, and one account. */
record RosterRow(int line, Person person, Traits traits, Channel channel) {}
