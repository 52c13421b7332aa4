@NullMarked
package dev.lodestone.creator.event;

import org.jspecify.annotations.NullMarked;
