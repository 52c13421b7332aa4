@NullMarked
package dev.lodestone.kit.event;

import org.jspecify.annotations.NullMarked;
