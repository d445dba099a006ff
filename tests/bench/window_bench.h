#pragma once

namespace bench {

// Both need a display; without one they say so.
void frame_time();
void idle_frames();

}  // namespace bench
