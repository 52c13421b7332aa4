@NullMarked
package dev.lodestone.creator.profile;

import org.jspecify.annotations.NullMarked;
