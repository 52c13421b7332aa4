@NullMarked
package dev.lodestone.kit.network;

import org.jspecify.annotations.NullMarked;
