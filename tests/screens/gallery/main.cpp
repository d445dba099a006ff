// Draws every sample screen with the real OpenGL renderer and writes pictures, to be looked at by a person:
//   xvfb-run -a -s "-screen 0 3840x2160x24" screens_gallery FOLDER [SIZE...] [--only NAME]
// SIZE is like 1280x800, 1024x600L (large type) or 1080x1920R (within reach).
#include <GLFW/glfw3.h>
#include <cairo.h>
#include <imgui.h>
#include <imgui_impl_opengl3.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <iostream>
#include <string>
#include <vector>

#include "../samples.h"
#include "screens/screens.h"

namespace {

class GlTextures final : public screens::Textures {
 public:
  ImTextureID make(int width, int height, std::span<const std::uint32_t> pixels) override {
    GLuint name = 0;
    glGenTextures(1, &name);
    glBindTexture(GL_TEXTURE_2D, name);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_NEAREST);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA, width, height, 0, GL_RGBA, GL_UNSIGNED_BYTE, pixels.data());
    return reinterpret_cast<ImTextureID>(static_cast<std::uintptr_t>(name));
  }
  void drop(ImTextureID texture) override {
    const auto name = static_cast<GLuint>(reinterpret_cast<std::uintptr_t>(texture));
    glDeleteTextures(1, &name);
  }
};

struct Shape {
  int width = 0;
  int height = 0;
  bool large = false;
  bool reach = false;
};

Shape parse(const std::string& text) {
  Shape shape;
  if (std::sscanf(text.c_str(), "%dx%d", &shape.width, &shape.height) != 2) return {};
  shape.large = text.find('L') != std::string::npos;
  shape.reach = text.find('R') != std::string::npos;
  return shape;
}

void write_png(const std::filesystem::path& file, int width, int height) {
  std::vector<std::uint32_t> rows(static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
  glReadPixels(0, 0, width, height, GL_BGRA, GL_UNSIGNED_BYTE, rows.data());
  cairo_surface_t* picture = cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height);
  auto* target = reinterpret_cast<std::uint32_t*>(cairo_image_surface_get_data(picture));
  const auto stride = static_cast<std::size_t>(cairo_image_surface_get_stride(picture)) / 4;
  const auto across = static_cast<std::size_t>(width);
  for (std::size_t y = 0; y < static_cast<std::size_t>(height); ++y) {
    const std::size_t from = (static_cast<std::size_t>(height) - 1 - y) * across;  // OpenGL counts rows from below
    std::copy_n(rows.begin() + static_cast<std::ptrdiff_t>(from), across, target + y * stride);
  }
  cairo_surface_mark_dirty(picture);
  cairo_surface_write_to_png(picture, file.c_str());
  cairo_surface_destroy(picture);
}

void draw(GLFWwindow* window, const samples::Sample& sample, const Shape& shape, const std::filesystem::path& file) {
  GlTextures textures;
  badge::Templates templates({LANYARD_ASSETS "/badges"});
  screens::Screens screens(textures, templates);
  auto view = sample.view;
  view.large_type = shape.large;
  view.reach = shape.reach;
  const auto width = static_cast<float>(shape.width);
  const auto height = static_cast<float>(shape.height);
  const auto metrics = screens::metrics_for(width, height, std::nullopt,
                                            shape.large ? screens::TypeSize::large : screens::TypeSize::regular);
  ImGuiIO& io = ImGui::GetIO();
  io.DisplaySize = {width, height};
  for (int frame = 0; frame < 2; ++frame) {
    glfwPollEvents();
    ImGui_ImplOpenGL3_NewFrame();
    ImGui::NewFrame();
    (void)screens.draw(view, metrics);
    ImGui::Render();
    glViewport(0, 0, shape.width, shape.height);
    glClear(GL_COLOR_BUFFER_BIT);
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
  }
  write_png(file, shape.width, shape.height);
  glfwSwapBuffers(window);
}

}  // namespace

int main(int argc, char** argv) {
  const std::vector<std::string> arguments(argv + 1, argv + argc);
  if (arguments.empty() || glfwInit() == GLFW_FALSE) {
    std::cerr << "screens_gallery FOLDER [SIZE...] [--only NAME], on a display\n";
    return 2;
  }
  const std::filesystem::path folder = arguments[0];
  std::filesystem::create_directories(folder);
  std::vector<std::string> sizes;
  std::string only;
  for (std::size_t at = 1; at < arguments.size(); ++at) {
    if (arguments[at] == "--only" && at + 1 < arguments.size()) {
      only = arguments[++at];
    } else {
      sizes.push_back(arguments[at]);
    }
  }
  if (sizes.empty()) sizes = {"1280x800"};
  glfwWindowHint(GLFW_DECORATED, GLFW_FALSE);
  auto all = samples::all();
  for (auto& sample : samples::in_every_script()) all.push_back(sample);
  ImGui::CreateContext();
  ImGui::GetIO().IniFilename = nullptr;
  for (const auto& size : sizes) {
    const Shape shape = parse(size);
    GLFWwindow* window = glfwCreateWindow(shape.width, shape.height, "gallery", nullptr, nullptr);
    if (window == nullptr) return 1;
    glfwMakeContextCurrent(window);
    ImGui_ImplOpenGL3_Init("#version 130");
    for (const auto& sample : all) {
      if (only.empty() || sample.name.find(only) != std::string::npos) {
        draw(window, sample, shape, folder / (sample.name + "_" + size + ".png"));
      }
    }
    ImGui_ImplOpenGL3_Shutdown();
    glfwDestroyWindow(window);
  }
  ImGui::DestroyContext();
  glfwTerminate();
}
