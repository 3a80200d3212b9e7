-- Plain Pandoc takes the names of passages, as in [@key{p. 4, #rebate}], for part of the locator and prints them.
-- This filter takes them out:  pandoc --lua-filter provenance.lua --citeproc brief.md

local function unnamed(suffix)
  local kept, inside = pandoc.List(), false
  for _, part in ipairs(suffix) do
    if part.t == "Str" then
      inside = inside or part.text:sub(1, 1) == "{"
      if inside then
        local text, names = part.text:gsub("#%a[%w_-]*,?", "")
        inside = not part.text:find("}", 1, true)
        if names > 0 and text:sub(1, 1) == "}" then
          -- The comma before the name has nothing left to part.
          while #kept > 0 and kept[#kept].t == "Space" do kept:remove() end
          if #kept > 0 and kept[#kept].t == "Str" then kept[#kept].text = kept[#kept].text:gsub(",$", "") end
        end
        part = pandoc.Str(text)
      end
    end
    kept:insert(part)
  end
  return kept
end

function Cite(cite)
  for _, citation in ipairs(cite.citations) do
    citation.suffix = unnamed(citation.suffix)
  end
  return cite
end
